import { expect, it } from 'vitest';
import { context, figureOf } from '../context.fixture';

const { hypsometry } = context.data;

it('draws seven seas whose areas are those of the hypsometry', () => {
  const spec = figureOf('map-levels', '', 900);
  expect(spec.panels.map(({ id }) => id)).toEqual(['key', ...[0, 3, 6, 9, 12, 15, 18].map((fall) => `fall-${fall}`)]);
  spec.tables[0]?.rows.forEach(([, level, area]) => {
    // Levels are 2020 less whole metres: −28.24 m and so on, between two rows of the table.
    const below = hypsometry.levelMetres.findIndex((row) => row <= Number(level));
    expect(area).toBeLessThanOrEqual(hypsometry.totalAreaKm2[below - 1]!);
    expect(area).toBeGreaterThanOrEqual(hypsometry.totalAreaKm2[below]!);
  });
});

it('loses 25.9 % at 9 m and 34.7 % at 18 m, near the 23 and 34 % of Prange and others', () => {
  // doi:10.1038/s43247-020-00075-6; the table by hand: 371,508 − 275,232 and − 242,563 km².
  const lost = figureOf('map-levels', '', 900).tables[0]?.rows.map((row) => Number(row[6])) ?? [];
  expect(lost[3]).toBeCloseTo(25.9, 1);
  expect(lost[6]).toBeCloseTo(34.7, 1);
});

it('rests on data alone: a scenario changes neither maps nor words above them', () => {
  const [one, other] = ['', 'preset=decline-18&year=2080'].map((query) => figureOf('map-levels', query, 600));
  expect(other?.panels).toEqual(one?.panels);
  expect(other?.title).toBe(one?.title);
  expect(one?.provenance.scenario).toBeNull();
});
