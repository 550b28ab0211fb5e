import { expect, test } from 'vitest';
import { createRooms } from './rooms';

test('every room taken asks for another, and one that is kept is given next', () => {
  const asked: number[] = [];
  const rooms = createRooms((length) => void asked.push(length));
  expect(rooms.take(3)).toHaveLength(3);
  const made = new Float64Array(3);
  rooms.keep(made);
  expect(rooms.take(3)).toBe(made);
  expect(rooms.take(3)).not.toBe(made);
  expect(asked).toEqual([3, 3, 3]);
});

test('a room of another size is not given', () => {
  const rooms = createRooms(() => {});
  rooms.keep(new Float64Array(2));
  expect(rooms.take(3)).toHaveLength(3);
});
