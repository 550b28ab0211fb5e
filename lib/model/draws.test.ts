import { expect, test } from 'vitest';
import { drawEnsemble } from './draws';

const draws = drawEnsemble(2000, 1, 76);

function rowOf(values: Float64Array, row: number): Float64Array {
  return values.subarray(row * 2000, (row + 1) * 2000);
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0));
}

test('the first hundred members of a large ensemble are the small ensemble of the same seed', () => {
  const small = drawEnsemble(100, 1, 76);
  expect(small.parameters).toEqual(draws.parameters.slice(0, 400));
  for (const year of [0, 40, 74]) {
    expect(small.noise.slice(year * 100, (year + 1) * 100)).toEqual(rowOf(draws.noise, year).slice(0, 100));
  }
});

test('another seed gives other numbers', () => {
  expect(drawEnsemble(100, 2, 76).parameters[0]).not.toBe(draws.parameters[0]);
});

test('the noise has unit size in the first and the last year, and half of it lasts a year', () => {
  // Standard error of a deviation from 2,000: 0.016; of a correlation of 0.5: 0.017; tolerance three of them.
  expect(Math.abs(deviation(rowOf(draws.noise, 0)) - 1)).toBeLessThan(0.05);
  expect(Math.abs(deviation(rowOf(draws.noise, 74)) - 1)).toBeLessThan(0.05);
  const product = rowOf(draws.noise, 73).reduce((sum, e, i) => sum + (e * rowOf(draws.noise, 74)[i]!) / 2000, 0);
  expect(Math.abs(product - 0.5)).toBeLessThan(0.06);
});

test('the excursion is zero at the start and has in 2100 the size of two chained AR(1) processes', () => {
  // By hand, ρ = ½ and φ = exp(−1/40): variance of the sum of φ^(n−1−j) ε_j over 75 years.
  const memory = Math.exp(-1 / 40);
  let variance = 0;
  for (let j = 0; j < 75; j++)
    for (let k = 0; k < 75; k++) variance += memory ** (74 - j + 74 - k) * 0.5 ** Math.abs(j - k);
  expect(deviation(rowOf(draws.excursion, 0))).toBe(0);
  expect(deviation(rowOf(draws.excursion, 75)) / Math.sqrt(variance)).toBeCloseTo(1, 1);
});
