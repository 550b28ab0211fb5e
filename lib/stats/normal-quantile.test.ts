import { expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile';

// Witness: statistics.NormalDist().inv_cdf of Python 3.11.
const python: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.001, -3.090232306167813],
  [0.05, -1.6448536269514726],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258114],
  [0.4, -0.2533471031357998],
  [0.5, 0],
  [0.975, 1.9599639845400536],
  [0.999999999, 5.997807019601638],
];

test('the deviate equals that of Python in the centre and in both tails', () => {
  for (const [p, z] of python) expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

test('the ends are infinite', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
});
