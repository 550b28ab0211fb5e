import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaAt, areaCurveOf, volumeAt } from './area-curve';
import { caspian } from './basin.fixture';

const level = fc.double({ min: -65, max: -15, noNaN: true });

test('the area at a level of the table is that of the table, and half-way between two the mean', () => {
  // data/hypsometry.csv: 354,333 km² at −29.2 m and 352,674 km² at −29.3 m.
  expect(areaAt(caspian.areaCurve, -29.2)).toBeCloseTo(354_333, 6);
  expect(areaAt(caspian.areaCurve, -29.25)).toBeCloseTo((354_333 + 352_674) / 2, 6);
});

test('the area at −27 m is that of the State of the Environment report to 0.5 %', () => {
  // Witness: 392,600 km² at −27 m (Caspian Sea State of the Environment 2019).
  expect(areaAt(caspian.areaCurve, -27) / 392_600).toBeCloseTo(1, 2);
});

test('the area never shrinks as the level rises, and is constant beyond the table', () => {
  fc.assert(
    fc.property(level, level, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(areaAt(caspian.areaCurve, high)).toBeGreaterThanOrEqual(areaAt(caspian.areaCurve, low));
    }),
  );
  expect(areaAt(caspian.areaCurve, -10)).toBe(areaAt(caspian.areaCurve, -20));
  expect(areaAt(caspian.areaCurve, -90)).toBe(areaAt(caspian.areaCurve, -60));
});

test('the area at an unknown level is unknown', () => {
  expect(areaAt(caspian.areaCurve, Number.NaN)).toBeNaN();
});

test('the volume between two levels lies between the areas at both times the height', () => {
  fc.assert(
    fc.property(level, level, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const gained = volumeAt(caspian.areaCurve, high) - volumeAt(caspian.areaCurve, low);
      expect(gained).toBeGreaterThanOrEqual((areaAt(caspian.areaCurve, low) * (high - low)) / 1000 - 1e-6);
      expect(gained).toBeLessThanOrEqual((areaAt(caspian.areaCurve, high) * (high - low)) / 1000 + 1e-6);
    }),
  );
});

test('the volume from −29.2 down to −30 m is that of the table', () => {
  // data/hypsometry.csv: 77,584 − 77,306 km³, whole numbers; the connected area is up to 0.2 % below the total.
  expect(volumeAt(caspian.areaCurve, -29.2) - volumeAt(caspian.areaCurve, -30)).toBeCloseTo(278, -0.5);
});

test('levels out of step are refused with their row', () => {
  const uneven = { ...caspian.hypsometry, levelMetres: [-20, -20.1, -20.3], modelAreaKm2: [3, 2, 1] };
  expect(() => areaCurveOf(uneven)).toThrow('hypsometry row 2: level is out of step: -20.1');
});
