import { expect, test } from 'vitest';
import { interpolate } from './interpolate';

test('between knots the function is straight, at knots exact, beyond them constant', () => {
  // Witness: numpy.interp([0, 1, 1.5, 2, 3, 9], [1, 2, 4], [10, 20, 0]).
  const found = [0, 1, 1.5, 2, 3, 9].map((x) => interpolate([1, 2, 4], [10, 20, 0], x));
  expect(found).toEqual([10, 10, 15, 20, 10, 0]);
});
