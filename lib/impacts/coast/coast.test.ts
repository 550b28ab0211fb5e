import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { coastAtDecline } from './coast-at-decline';
import { exposedBed } from './exposed-bed';
import { depthClasses, exposedByDepth } from './exposed-by-depth';
import { shareOfNorthDry } from './north-dry';
import { readHypsometry } from './read-hypsometry';

const { hypsometry } = caspian;
const anyLevel = fc.double({ min: -60, max: -20, noNaN: true });

test('at every 0.1 m the reading is the table itself', () => {
  hypsometry.levelMetres.forEach((level, i) => {
    const uncertaintyKm2 = (hypsometry.totalAreaKm2[i]! * hypsometry.areaUncertaintyPercent[i]!) / 100;
    expect(readHypsometry(hypsometry, level)).toEqual({
      levelMetres: level,
      totalAreaKm2: hypsometry.totalAreaKm2[i],
      connectedAreaKm2: hypsometry.connectedAreaKm2[i],
      cutOffAreaKm2: hypsometry.cutOffAreaKm2[i],
      modelAreaKm2: hypsometry.modelAreaKm2[i],
      volumeKm3: hypsometry.volumeKm3[i],
      northKm2: hypsometry.northKm2[i],
      middleKm2: hypsometry.middleKm2[i],
      southKm2: hypsometry.southKm2[i],
      areaUncertaintyKm2: uncertaintyKm2,
    });
  });
});

test('half-way between two steps it is their mean, and beyond the table there is nothing', () => {
  // data/hypsometry.csv: 355,997 km² at −29.1 m and 354,333 at −29.2 m.
  expect(readHypsometry(hypsometry, -29.15)!.totalAreaKm2).toBeCloseTo((355_997 + 354_333) / 2, 6);
  expect(readHypsometry(hypsometry, -19.99)).toBeNull();
  expect(readHypsometry(hypsometry, -60.01)).toBeNull();
  expect(exposedBed(hypsometry, -29.2, -60.01)).toBeNull();
});

test('from 2006 to 2024 the sea lost 34,600 km², the published 36,600 within the uncertainty', () => {
  // BAQ.KZ 2025: 392,300 to 355,700 km². Levels of data/annual-levels.csv, −27.04 and −29.05 m; the residual is −2,000.
  const { areaKm2, uncertaintyKm2 } = exposedBed(hypsometry, -27.04, -29.05)!;
  expect(areaKm2 - 36_600).toBeCloseTo(-1964, -1);
  expect(Math.abs(areaKm2 - 36_600)).toBeLessThan(uncertaintyKm2);
});

test('after a fall of 9 m nine tenths of the north are dry, counted from 2006', () => {
  // Prange et al. 2020: the northern shelf falls dry at a fall of 9 to 18 m. By hand: 1 − 9,525/101,053.
  expect(shareOfNorthDry(hypsometry, -27.04, -37.24)!.best).toBeCloseTo(0.906, 3);
  expect(shareOfNorthDry(hypsometry, -27.04, -27.04)).toEqual({ low: 0, best: 0, high: 0 });
});

test('exposed bed is never negative and adds up over any level between', () => {
  fc.assert(
    fc.property(anyLevel, anyLevel, anyLevel, (a, b, c) => {
      const [low, middle, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      const whole = exposedBed(hypsometry, high, low)!;
      const upper = exposedBed(hypsometry, high, middle)!;
      const lower = exposedBed(hypsometry, middle, low)!;
      for (const part of ['areaKm2', 'northKm2', 'middleKm2', 'southKm2', 'leftBySeaKm2', 'volumeKm3'] as const) {
        expect(upper[part]).toBeGreaterThanOrEqual(0);
        expect(upper[part] + lower[part]).toBeCloseTo(whole[part], 6);
      }
      // Columns are whole km²: three roundings at each level.
      expect(Math.abs(whole.northKm2 + whole.middleKm2 + whole.southKm2 - whole.areaKm2)).toBeLessThan(3);
    }),
  );
});

test('the classes of depth sum to the exposed bed, at any level', () => {
  fc.assert(
    fc.property(anyLevel, (level) => {
      const classes = exposedByDepth(hypsometry, -29.2, level)!;
      expect(classes).toHaveLength(depthClasses.length);
      const sum = classes.reduce((total, { bed }) => total + bed.areaKm2, 0);
      expect(sum).toBeCloseTo(exposedBed(hypsometry, -29.2, level)!.areaKm2, 6);
    }),
  );
});

test('after 1.5 m the first class is full, the second half-way and the others empty', () => {
  // data/hypsometry.csv: 354,333 km² at −29.2 m, 338,290 at −30.2 m, 330,899 at −30.7 m.
  const areas = exposedByDepth(hypsometry, -29.2, -30.7)!.map(({ bed }) => bed.areaKm2);
  [354_333 - 338_290, 338_290 - 330_899, 0, 0, 0].forEach((expected, i) => {
    expect(areas[i]).toBeCloseTo(expected, 6);
  });
});

test('at the level of 2020 nothing is exposed since today; after 3.16 m the sea has left the Ural Furrow, which is not dry', () => {
  expect(coastAtDecline(caspian, 0)!.exposedSinceToday.areaKm2).toBe(0);
  // The sill lies at −31.35 m: 17,385 km² are cut off at −31.4 m, 307 at −29.2 m; columns are whole km².
  const { exposedSinceToday: exposed, sea } = coastAtDecline(caspian, 31.4 - 28.24)!;
  expect(sea.cutOffAreaKm2).toBeCloseTo(17_385, 0);
  expect(exposed.leftBySeaKm2 - exposed.areaKm2).toBeCloseTo(17_385 - 307, -1);
});

test('the coast is described over the whole slider, and not below the table', () => {
  for (const decline of [0, 9, 18, 21]) expect(coastAtDecline(caspian, decline)?.declineMetres).toBe(decline);
  expect(coastAtDecline(caspian, 32)).toBeNull();
});
