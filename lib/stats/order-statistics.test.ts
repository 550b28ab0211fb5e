import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderStatistics, orderStatisticsOf } from './order-statistics';

// 0 and −0 are equal, so which of them comes first is not said: one is enough.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0);

test('the element at every rank is the one that sorting puts there', () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 300 }), (values) => {
      const sorted = Float64Array.from(values).sort();
      const ranks = values.map((_, rank) => rank);
      expect(orderStatistics(Float64Array.from(values), ranks)).toEqual([...sorted]);
    }),
  );
});

test('one value far out, which leaves the rest in one interval, changes nothing', () => {
  const values = Float64Array.from({ length: 500 }, (_, k) => Math.sin(k));
  values[17] = 1e12;
  expect(orderStatistics(values, [0, 250, 499])).toEqual([0, 250, 499].map((rank) => values.toSorted()[rank]));
});

test('the values keep their order', () => {
  const values = Float64Array.of(3, 1, 2);
  orderStatistics(values, [1]);
  expect([...values]).toEqual([3, 1, 2]);
});

test('a selection that served one sample serves the next', () => {
  const select = orderStatisticsOf(3, [0, 2]);
  expect(select(Float64Array.of(7, 8, 9))).toEqual([7, 9]);
  expect(select(Float64Array.of(3, 1, 2))).toEqual([1, 3]);
});
