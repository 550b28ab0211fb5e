import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySettings } from './arbitrary-settings.fixture';
import { balanceLevels } from './balance';
import { bandsOfRows } from './bands';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { drawEnsemble } from './draws';
import type { ModelSettings } from './parameters';
import { projectionYears } from './projection-years';
import { levelsBetween, placeAlong, type SlideId, settingsAtStation, slideBetween } from './stations';

const members = 200;
const draws = drawEnsemble(members, 1, projectionYears(caspian.start.year).length);
const levelsOf = (settings: ModelSettings) => balanceLevels(settings, caspian, draws);

const anySlide = fc.constantFrom<SlideId>(
  'fall',
  'natural',
  'inflow',
  'runoff',
  'evaporation',
  'amplification',
  'use',
  'transfer',
  'rain',
  'noise',
  'spread',
);

/** Take the levels of settings between the two stations around them. */
function levelsFromStations(settings: ModelSettings, id: SlideId): Float64Array {
  const { station, share } = placeAlong(id, settings);
  const [below, above] = [station, station + 1].map((at) =>
    Float32Array.from(levelsOf(settingsAtStation(settings, id, at)!)),
  );
  return levelsBetween(below!, above!, share, new Float64Array(below!.length));
}

test('a slider moves one assumption of a water balance, and not every one can be slid along', () => {
  const moved = (change: Partial<ModelSettings>) => slideBetween(defaultSettings, { ...defaultSettings, ...change });
  expect(moved({ fall: 12 })).toBe('fall');
  expect(moved({ fall: 12, inflow: 260 })).toBeNull();
  expect(moved({})).toBeNull();
  expect(moved({ warming: 'ssp585' })).toBeNull();
  expect(moved({ transferFrom: 2050 })).toBeNull();
  expect(moved({ mode: 'decline' })).toBeNull();
});

test('thirty-two spans cut the range of an assumption', () => {
  // Inflow goes from 200 to 320 km³/yr: a span is 3.75.
  expect(placeAlong('inflow', { ...defaultSettings, inflow: 200 })).toEqual({ station: 0, share: 0 });
  expect(placeAlong('inflow', { ...defaultSettings, inflow: 209.375 })).toEqual({ station: 2, share: 0.5 });
  expect(placeAlong('inflow', { ...defaultSettings, inflow: 320 })).toEqual({ station: 31, share: 1 });
  expect(settingsAtStation(defaultSettings, 'inflow', 2)?.inflow).toBe(207.5);
  expect(settingsAtStation(defaultSettings, 'inflow', 33)).toBeNull();
  expect(settingsAtStation(defaultSettings, 'inflow', -1)).toBeNull();
});

test('at a station the levels are those of the runs, to the precision in which they are kept', () => {
  fc.assert(
    fc.property(anySettings, anySlide, fc.integer({ min: 0, max: 32 }), (settings, id, station) => {
      const there = settingsAtStation(settings, id, station)!;
      const exact = levelsOf(there);
      // A level of −64…−32 m keeps 2 µm in 24 bits.
      for (const [k, level] of levelsFromStations(there, id).entries()) expect(level).toBeCloseTo(exact[k]!, 5);
    }),
    { numRuns: 10 },
  );
});

test('between stations the lines of a band are those of the runs within 5 cm', () => {
  fc.assert(
    fc.property(anySettings, anySlide, (settings, id) => {
      const [exact, between] = [levelsOf(settings), levelsFromStations(settings, id)].map((levels) =>
        bandsOfRows(levels, members),
      );
      for (const line of ['p05', 'p17', 'p50', 'p83', 'p95'] as const)
        for (const [row, level] of exact![line].entries())
          expect(Math.abs(between![line][row]! - level)).toBeLessThan(0.05);
    }),
    { numRuns: 25 },
  );
});

test('halfway between two levels stands their mean', () => {
  const halfway = levelsBetween(Float32Array.of(-29, -30), Float32Array.of(-30, -34), 0.5, new Float64Array(2));
  expect([...halfway]).toEqual([-29.5, -32]);
});
