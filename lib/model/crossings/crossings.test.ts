import { expect, test } from 'vitest';
import { caspian } from '../basin.fixture';
import { defaultSettings } from '../default-settings';
import { drawEnsemble } from '../draws';
import { project } from '../project';
import type { Projection } from '../projection';
import { crossingsOf } from './crossings';
import { shareBelow } from './share-below';

const real = project(defaultSettings, caspian, drawEnsemble(1000, 1, 76));

/** A hundred runs that fall by 1, 2 … 100 cm a year from −29.2 m. */
const straight = runsOf((year, run) => -29.2 - (year * (run + 1)) / 100);

function runsOf(levelOf: (year: number, run: number) => number): Projection {
  const values = Float64Array.from({ length: 76 * 100 }, (_, k) => levelOf(Math.floor(k / 100), k % 100));
  const members = { count: 100, centre: new Float64Array(76), scale: 1, values };
  return { ...real, members };
}

test('a level 5 cm or more above the sea is passed, in the year of the latest down-crossing', () => {
  // data/annual-levels.csv: −26.91 m in 2005 and −27.04 m in 2006, below −27 m ever since.
  const [crossing] = crossingsOf(real, caspian, [-27]);
  expect(crossing).toMatchObject({ standing: 'passed', passedYear: 2006, first: null, firstBy: null });
  expect(crossing?.lasting).toEqual({ p05: 2006, p50: 2006, p95: 2006 });
});

test('a level above the whole record is passed without a year', () => {
  expect(crossingsOf(real, caspian, [-25])[0]).toMatchObject({ standing: 'passed', passedYear: null, lasting: null });
});

test('5 cm on either side decide between passed, at the line and ahead', () => {
  const standings = crossingsOf(real, caspian, [-29.15, -29.16, -29.24, -29.25]).map((crossing) => crossing.standing);
  expect(standings).toEqual(['passed', 'at the line', 'at the line', 'ahead']);
});

test('first years are those of runs that fall in a straight line', () => {
  // By hand: 1 m below the start; run r is below after more than 100/r years: 5 % of runs (96 cm/yr) in 2027,
  // half (51 cm/yr) in 2027, 95 % (6 cm/yr) in 2042.
  const [crossing] = crossingsOf(straight, caspian, [-30.2]);
  expect(crossing?.first).toEqual({ p05: 2027, p50: 2027, p95: 2042 });
  // Within 50 years run 3 (50.0 → year 34) and all above it; runs 1 and 2 need more than 50.
  expect(crossing?.firstBy?.[50]).toBe(0.98);
});

test('levels come back in the order in which they were given', () => {
  const levels = [-33, -29.5, -31];
  const together = crossingsOf(real, caspian, levels);
  expect(together).toEqual(levels.flatMap((level) => crossingsOf(real, caspian, [level])));
});

test('a level that few runs reach is crossed by half of them "after 2100"', () => {
  const [crossing] = crossingsOf(straight, caspian, [-29.2 - 70]);
  // By hand: the fifth run from the top falls by 96 cm a year and needs 72.9 years.
  expect(crossing?.first).toEqual({ p05: 2098, p50: null, p95: null });
});

test('a dip of four years is a first crossing but not a lasting one', () => {
  const dip = runsOf((year) => (year >= 10 && year < 14 ? -30 : -29));
  const [crossing] = crossingsOf(dip, caspian, [-29.5]);
  expect(crossing?.first?.p50).toBe(2035);
  expect(crossing?.lasting?.p50).toBeNull();
  expect(shareBelow(dip, -29.5, 2036)).toBe(1);
  expect(shareBelow(dip, -29.5, 2040)).toBe(0);
});

test('what lies below for good from 2096 lasts, and from 2097 it cannot be decided', () => {
  const from = (first: number) => runsOf((year) => (2025 + year >= first ? -30 : -29));
  expect(crossingsOf(from(2096), caspian, [-29.5])[0]?.lasting?.p50).toBe(2096);
  expect(crossingsOf(from(2097), caspian, [-29.5])[0]?.lasting?.p50).toBeNull();
});

test('observed years count towards five in a row', () => {
  // −28.9 m: 2024 (−29.05) and 2025 (−29.20) lie below, three more years are needed.
  const low = runsOf(() => -30);
  const rebound = runsOf((year) => (year < 2 ? -30 : -28));
  expect(crossingsOf(low, caspian, [-28.9])[0]?.lasting?.p50).toBe(2024);
  expect(crossingsOf(rebound, caspian, [-28.9])[0]?.lasting?.p50).toBeNull();
});

test('runs of a prescribed decline cross where their levels say', () => {
  const decline = project({ ...defaultSettings, mode: 'decline', noise: 0 }, caspian, drawEnsemble(100, 1, 76));
  // By hand: 8.04 m in 75 years, 10.72 cm/yr; 0.8 m take 7.46 years.
  expect(crossingsOf(decline, caspian, [-30])[0]?.first).toEqual({ p05: 2033, p50: 2033, p95: 2033 });
});
