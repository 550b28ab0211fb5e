import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './end-names';

test('names that stand apart stay at their lines', () => {
  expect(spread([10, 40, 80], 12, 0, 100)).toEqual([10, 40, 80]);
});

test('two names at one height part around it', () => {
  // By hand: 12 px between them, half to either side of 50.
  expect(spread([50, 50], 12, 0, 100)).toEqual([44, 56]);
});

test('names keep their order, their distance and their bounds', () => {
  const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const places = spread(
        wanted.toSorted((a, b) => a - b),
        12,
        6,
        294,
      );
      expect(places).toHaveLength(wanted.length);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(6 - 1e-9);
      expect(Math.max(...places)).toBeLessThanOrEqual(294 + 1e-9);
      for (const [i, place] of places.slice(1).entries())
        expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    }),
  );
});
