import { quantile } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantiles } from './quantiles';

test('quantiles of one to ten are those of R', () => {
  // Witness: quantile(1:10, c(0, .05, .25, .5, .95, 1)) of R, type 7, by hand 1 + 9p.
  const found = quantiles(Float64Array.of(10, 2, 4, 6, 8, 1, 3, 5, 7, 9), [0, 0.05, 0.25, 0.5, 0.95, 1]);
  for (const [k, expected] of [1, 1.45, 3.25, 5.5, 9.55, 10].entries()) expect(found[k]).toBeCloseTo(expected, 12);
});

test('quantiles of any sample are those of d3-array', () => {
  const sample = fc.array(fc.double({ noNaN: true, min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(sample, (values) => {
      const probabilities = [0.05, 0.17, 0.5, 0.83, 0.95];
      const found = quantiles(Float64Array.from(values), probabilities);
      for (const [k, p] of probabilities.entries()) expect(found[k]).toBeCloseTo(quantile(values, p) ?? Number.NaN, 9);
    }),
  );
});
