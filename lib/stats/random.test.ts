import { expect, test } from 'vitest';
import { normalStream } from './random';

function take(count: number, seed: number): readonly number[] {
  const next = normalStream(seed);
  return Array.from({ length: count }, next);
}

test('the first numbers of seed 1 are these, in Node and in every browser', () => {
  expect(take(3, 1)).toEqual([0.12977279395177413, 1.3863285124390528, 0.9871636906038175]);
});

test('twenty thousand numbers have mean 0 and standard deviation 1', () => {
  // Standard errors: 0.007 of the mean, 0.005 of the deviation; tolerance three of them.
  const numbers = take(20_000, 7);
  const mean = numbers.reduce((sum, z) => sum + z, 0) / numbers.length;
  const variance = numbers.reduce((sum, z) => sum + (z - mean) ** 2, 0) / numbers.length;
  expect(Math.abs(mean)).toBeLessThan(0.021);
  expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.015);
});

test('neighbouring seeds are not alike', () => {
  // Standard error of the correlation of 5,000 independent pairs: 0.014; tolerance three of them.
  const other = take(5000, 2);
  const correlation = take(5000, 1).reduce((sum, z, k) => sum + (z * other[k]!) / 5000, 0);
  expect(Math.abs(correlation)).toBeLessThan(0.042);
});
