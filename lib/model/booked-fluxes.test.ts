import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySettings } from './arbitrary-settings.fixture';
import { volumeAt } from './area-curve';
import { caspian } from './basin.fixture';
import { type BookedFluxes, bookFluxes, fluxNames } from './booked-fluxes';
import { defaultSettings } from './default-settings';

function sumOf(columns: BookedFluxes['metres'], year: number): number {
  return fluxNames.reduce((sum, name) => sum + columns[name][year]!, 0);
}

test('the change of level of every year is the sum of its fluxes over the area, for any settings', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const book = bookFluxes(settings, caspian);
      for (const [year, change] of book.changeMetres.entries())
        expect(sumOf(book.metres, year)).toBeCloseTo(change, 11);
    }),
    { numRuns: 100 },
  );
});

test('the change of volume closes against the booked fluxes within 1e-4 of the volume, for any settings', () => {
  // Witness: the integral of the area over the levels; the volume is 77,584 km³ at −29.2 m in data/hypsometry.csv.
  fc.assert(
    fc.property(anySettings, (settings) => {
      const book = bookFluxes(settings, caspian);
      let level = caspian.start.levelMetres;
      let booked = 0;
      book.changeMetres.forEach((change, year) => {
        level += change;
        booked += sumOf(book.km3, year);
        const stored = volumeAt(caspian.areaCurve, level) - volumeAt(caspian.areaCurve, caspian.start.levelMetres);
        expect(Math.abs(booked - stored)).toBeLessThan(1e-4 * 77_584);
      });
    }),
    { numRuns: 100 },
  );
});

test('the first year of the default books the inflow and the rain of the present', () => {
  // By hand: 250 km³ less a little for warming; 0.2 m over 354,000 km² is 71 km³.
  const { km3, years } = bookFluxes(defaultSettings, caspian);
  expect(years[0]).toBe(2026);
  expect(km3.rivers[0]).toBeCloseTo(249.8, 1);
  expect(km3.rain[0]).toBeCloseTo(71, 0);
  expect(km3.evaporation[0]).toBeLessThan(-350);
});
