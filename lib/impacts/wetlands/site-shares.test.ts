import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { shareBelow } from '@/lib/model/crossings/share-below';
import { quantiles } from '@/lib/stats/quantiles';
import { wetlandEvents } from './event-band';
import { shareQuantiles } from './share-quantiles';
import { siteSharesAt } from './site-shares';
import { siteSharesByYear } from './site-shares-by-year';
import { real, runsOf, straight } from './straight-runs.fixture';
import { thresholdsOfWetlands } from './thresholds-of-wetlands';
import { thresholdsOf, wetlandThresholds } from './wetlands.fixture';

test('at the level of 2025 twelve of fourteen sites are cut off, and a thirteenth may be', () => {
  // Counted by hand in data/wetland-thresholds.csv at −29.2 m: Garabogazköl is not reached, Absheron (best
  // −29.2 m, high −28.9 m) is within its band.
  const { cut_off } = siteSharesAt(wetlandThresholds, -29.2);
  expect(cut_off).toEqual({ sites: 14, low: 12 / 14, best: 12 / 14, high: 13 / 14 });
});

test('shares never shrink as the sea falls, and lie between those of the ends of the bands', () => {
  const level = fc.double({ min: -52, max: -24, noNaN: true });
  fc.assert(
    fc.property(level, level, (one, other) => {
      const above = siteSharesAt(wetlandThresholds, Math.max(one, other));
      const below = siteSharesAt(wetlandThresholds, Math.min(one, other));
      for (const event of wetlandEvents) {
        expect(below[event].best).toBeGreaterThanOrEqual(above[event].best!);
        expect(below[event].low).toBeLessThanOrEqual(below[event].best!);
        expect(below[event].best).toBeLessThanOrEqual(below[event].high!);
      }
    }),
  );
});

test('above every band no site has passed, below every band all have; of no site there is no share', () => {
  for (const event of wetlandEvents) {
    expect(siteSharesAt(wetlandThresholds, -26)[event].high).toBe(0);
    expect(siteSharesAt(wetlandThresholds, -49.24)[event].low).toBe(1);
  }
  expect(siteSharesAt([], -30).dry).toEqual({ sites: 0, low: null, best: null, high: null });
  expect(siteSharesByYear(straight, caspian, []).dry).toBeNull();
});

test('the mean share of a year is the mean over the sites of the share of runs below their thresholds', () => {
  const { degraded } = siteSharesByYear(real, caspian, wetlandThresholds);
  const levels = thresholdsOfWetlands(wetlandThresholds)
    .filter(({ threshold }) => threshold === 'degraded')
    .map(({ levelMetres }) => levelMetres);
  for (const year of [2025, 2030, 2050, 2100]) {
    const sum = levels.reduce((total, level) => total + shareBelow(real, level, year), 0);
    expect(degraded!.mean[year - 2025]).toBeCloseTo(sum / levels.length, 12);
  }
});

test('Garabogazköl counts as dry four years after the sea fell below its sill', () => {
  const bay = [thresholdsOf('garabogazkol')!];
  const { cut_off, dry } = siteSharesByYear(straight, caspian, bay);
  // By hand: in 2026 the runs of 81…100 cm/yr lie 0.8 m and more below the start.
  expect(cut_off!.mean[1]).toBe(0.2);
  expect(Array.from(dry!.mean.slice(0, 6))).toEqual([0, 0, 0, 0, 0, 0.2]);
  expect(dry!.mean.slice(4)).toEqual(cut_off!.mean.slice(0, -4));
});

test('the lagged site and the others count together in every run', () => {
  // Two of three sites dry at once, the bay four years later: runs are all alike.
  const three = ['volga_delta', 'kizlyar_bay', 'garabogazkol'].map((id) => thresholdsOf(id)!);
  const { dry } = siteSharesByYear(
    runsOf((year) => (year === 0 ? -29.2 : -31)),
    caspian,
    three,
  );
  for (const line of ['mean', 'p05', 'p50', 'p95'] as const)
    expect(Array.from(dry![line].slice(0, 6))).toEqual([0, 2 / 3, 2 / 3, 2 / 3, 2 / 3, 1]);
});

test('quantiles of counts are those of the counts sorted', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(counts, (values) => {
      const tally = Uint16Array.from({ length: 21 }, (_, count) => values.filter((value) => value === count).length);
      const lines = shareQuantiles(tally, 20);
      const sorted = quantiles(Float64Array.from(values), [0.05, 0.5, 0.95]);
      [lines.p05, lines.p50, lines.p95].forEach((line, i) => {
        expect(line[0]).toBeCloseTo(sorted[i]! / 20, 12);
      });
    }),
  );
});
