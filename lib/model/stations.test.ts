import { mean } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySettings } from './arbitrary-settings.fixture';
import { balanceLevels } from './balance';
import { bandsOfRows } from './bands';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { drawEnsemble } from './draws';
import { type ModelSettings, modelParameters } from './parameters';
import { projectionYears } from './projection-years';
import type { Spread } from './spread';
import {
  isSlide,
  placeAlong,
  type SlideId,
  settingsAtStation,
  slideBetween,
  spreadBetween,
  stationOf,
} from './stations';

const members = 200;
const draws = drawEnsemble(members, 1, projectionYears(caspian.start.year).length);
const levelsOf = (settings: ModelSettings) => balanceLevels(settings, caspian, draws);

const anySlide = fc.constantFrom(...Object.keys(modelParameters).filter(isSlide));

/** Take the runs of settings between the two stations around them. */
function fromStations(settings: ModelSettings, id: SlideId): Spread {
  const { station, share } = placeAlong(id, settings);
  const [below, above] = [station, station + 1].map((at) =>
    stationOf(levelsOf(settingsAtStation(settings, id, at)!), members),
  );
  return spreadBetween({ below: below!, above: above!, share }, members, (length) => new Float64Array(length));
}
/** The precision in which levels are kept: 24 bits, of which rounding costs half the last. Far below the table they reach −130 m. */
const kept = 2 ** -23;
const lines = ['p05', 'p17', 'p50', 'p83', 'p95'] as const;

test('a slider moves one assumption of a water balance, and not every one can be slid along', () => {
  const moved = (change: Partial<ModelSettings>) => slideBetween(defaultSettings, { ...defaultSettings, ...change });
  expect(moved({ fall: 12 })).toBe('fall');
  expect(moved({ fall: 12, inflow: 260 })).toBeNull();
  expect(moved({})).toBeNull();
  expect(moved({ warming: 'ssp585' })).toBeNull();
  expect(moved({ members: 100 })).toBeNull();
  expect(moved({ transferFrom: 2050 })).toBe('transferFrom');
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

test('every year of a transfer is a station of its own', () => {
  // From 2026 to 2090.
  expect(placeAlong('transferFrom', { ...defaultSettings, transferFrom: 2040 })).toEqual({ station: 14, share: 0 });
  expect(placeAlong('transferFrom', { ...defaultSettings, transferFrom: 2090 })).toEqual({ station: 63, share: 1 });
  expect(settingsAtStation(defaultSettings, 'transferFrom', 64)?.transferFrom).toBe(2090);
  expect(settingsAtStation(defaultSettings, 'transferFrom', 65)).toBeNull();
});

test('at a station the runs are those of the model, to the precision in which they are kept', () => {
  fc.assert(
    fc.property(anySettings, anySlide, fc.integer({ min: 0, max: 32 }), (settings, id, station) => {
      const there = settingsAtStation(settings, id, station)!;
      const exact = levelsOf(there);
      const bands = bandsOfRows(exact, members);
      const found = fromStations(there, id);
      for (const [k, level] of found.members.values.entries())
        expect(Math.abs(level - exact[k]!)).toBeLessThan(kept * Math.abs(exact[k]!));
      for (const line of lines)
        for (const [row, level] of found.bands[line].entries()) expect(level).toBeCloseTo(bands[line][row]!, 9);
    }),
    { numRuns: 10 },
  );
});

// The worst of 11,000 settings drawn at random, with as few runs: 5.3 cm; 2 cm in the mean of all years, 32 cm in one year.
test('between stations levels give the lines of the runs within 15 cm, and quantiles within 5 cm in the mean', () => {
  fc.assert(
    fc.property(anySettings, anySlide, (settings, id) => {
      const exact = bandsOfRows(levelsOf(settings), members);
      const found = fromStations(settings, id);
      const written = bandsOfRows(found.members.values, members);
      const errors: number[] = [];
      for (const line of lines)
        for (const [row, level] of exact[line].entries()) {
          errors.push(Math.abs(found.bands[line][row]! - level));
          expect(Math.abs(written[line][row]! - level)).toBeLessThan(0.15);
          expect(found.bands.at(row)[line]).toBe(found.bands[line][row]);
        }
      expect(mean(errors)).toBeLessThan(0.05);
      expect(Math.max(...errors)).toBeLessThan(1);
    }),
    { numRuns: 25 },
  );
});

test('no run passes the extremes', () => {
  fc.assert(
    fc.property(anySettings, anySlide, (settings, id) => {
      const found = fromStations(settings, id);
      const [lowest, highest] = found.extremes();
      for (const level of found.members.values) {
        expect(level).toBeGreaterThan(lowest - kept * Math.abs(lowest));
        expect(level).toBeLessThan(highest + kept * Math.abs(highest));
      }
    }),
    { numRuns: 5 },
  );
});

test('halfway between two stations stands their mean, written out once and only when it is read', () => {
  const [below, above] = [Float64Array.of(-29, -30), Float64Array.of(-30, -34)].map((of) => stationOf(of, 1));
  let rooms = 0;
  const found = spreadBetween({ below: below!, above: above!, share: 0.5 }, 1, (length) => {
    rooms++;
    return new Float64Array(length);
  });
  expect([...found.bands.p95]).toEqual([-29.5, -32]);
  expect(found.extremes()).toEqual([-34, -29]);
  expect(rooms).toBe(0);
  expect([...found.members.values]).toEqual([-29.5, -32]);
  expect([...found.members.values]).toEqual([-29.5, -32]);
  expect(rooms).toBe(1);
});
