import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAreaKm2 } from './drawn-area.fixture';
import { exposedBed } from './exposed-bed';
import { relief } from './packed-relief.fixture';
import { poolsAt } from './pools-at';

const level = fc.double({ min: -55.9, max: -24, noNaN: true });

describe('the exposed bed', () => {
  it('since 2006 is what the published areas of 2006 and 2024 differ by', () => {
    // BAQ.KZ / Kazinform 2025: 392.3 and 355.7 thousand km², at −27.04 and −29.05 m; 5 % for rounding of heights and table.
    const { dryKm2, cutOffKm2 } = exposedBed(relief, -27.04, -29.05);
    expect(Math.abs((dryKm2 + cutOffKm2) / 36_600 - 1)).toBeLessThan(0.05);
  });

  it('counts the water in the Ural Furrow apart', () => {
    const { cutOffKm2 } = exposedBed(relief, -29.2, -32);
    // Hypsometry: 14,986 km² cut off at −32 m, 88 at −29.2 m; 2 %.
    expect(Math.abs(cutOffKm2 / 14_900 - 1)).toBeLessThan(0.02);
    // The same pools as drawn; 3 %, since a drawn edge runs between cells.
    expect(Math.abs(drawnAreaKm2(poolsAt(relief, -32)) / 14_986 - 1)).toBeLessThan(0.03);
  });

  it('grows as the sea falls, and is nothing where it rises', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        const [high, low] = [Math.max(one, other), Math.min(one, other)];
        const [little, much] = [exposedBed(relief, -24, high), exposedBed(relief, -24, low)];
        expect(little.dryKm2 + little.cutOffKm2).toBeLessThanOrEqual(much.dryKm2 + much.cutOffKm2 + 1e-6);
        expect(exposedBed(relief, low, high)).toEqual({ dryKm2: 0, cutOffKm2: 0, polygons: [] });
      }),
      { numRuns: 8 },
    );
  });
});
