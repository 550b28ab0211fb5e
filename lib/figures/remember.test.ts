import { expect, test } from 'vitest';
import { latestPer, oncePer } from './remember';

test('a thing is computed once for each object', () => {
  let times = 0;
  const count = oncePer((_key: object) => ++times);
  const [a, b] = [{}, {}];
  expect([count(a), count(a), count(b), count(a)]).toEqual([1, 1, 2, 1]);
});

test('the last answer serves while the question has the same name', () => {
  let times = 0;
  const answer = latestPer(
    (question: number) => String(question),
    (_key: object, question) => `${question}: ${++times}`,
  );
  const key = {};
  expect([answer(key, 1), answer(key, 1), answer(key, 2), answer(key, 1)]).toEqual(['1: 1', '1: 1', '2: 2', '1: 3']);
  expect(answer({}, 1)).toBe('1: 4');
});
