import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySettings, extremeSettings } from './arbitrary-settings.fixture';
import { balanceLine } from './balance';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { evaporationLimits, presentEvaporation } from './present-evaporation';

function largestGap(a: Float64Array, b: Float64Array): number {
  return a.reduce((gap, level, y) => Math.max(gap, Math.abs(level - b[y]!)), 0);
}

test('the default falls 8.0 m by 2100 below 2015, and 14.0 m under SSP5-8.5', () => {
  // Witness: Samant & Prange 2023, to which it is fitted; ± 0.1 m.
  expect(-27.98 - balanceLine(defaultSettings, caspian).at(-1)!).toBeCloseTo(8, 1);
  expect(-27.98 - balanceLine({ ...defaultSettings, warming: 'ssp585' }, caspian).at(-1)!).toBeCloseTo(14, 1);
});

test('in the first year the sea falls at the present rate', () => {
  // Warming is 0.03 °C by mid-2026, worth 0.3 cm.
  const line = balanceLine(defaultSettings, caspian);
  expect(100 * (line[0]! - line[1]!)).toBeCloseTo(9.99, 0);
});

test('with nothing changing and no fall the level stays where it is', () => {
  const line = balanceLine({ ...defaultSettings, warming: 'none', fall: 0 }, caspian);
  expect(
    largestGap(
      line,
      line.map(() => caspian.start.levelMetres),
    ),
  ).toBeLessThan(1e-9);
});

test('if the whole fall is natural it fades, and without warming the sea comes back', () => {
  // By hand: b·τ = 9.99 cm/yr × 10 yr = 1.0 m, less what the shrinking area gives back meanwhile.
  const line = balanceLine({ ...defaultSettings, warming: 'none', natural: 100 }, caspian);
  expect(caspian.start.levelMetres - Math.min(...line)).toBeLessThan(1);
  expect(caspian.start.levelMetres - Math.min(...line)).toBeGreaterThan(0.3);
  expect(line.at(-1)).toBeCloseTo(caspian.start.levelMetres, 1);
});

test('the evaporation that closes the balance is that of the literature', () => {
  // Witness: 0.92–1.01 m/yr; by hand 1000·(250 + 4 − 3.6)/354,333 + 0.2 + 0.0999 = 1.0066.
  expect(presentEvaporation(250, 0.0999, caspian)).toBeCloseTo(1.0066, 4);
  expect(1.0066).toBeLessThan(evaporationLimits.literature[1]);
});

test('two steps a year stay within 1 cm of forty-eight, with every slider at an end', () => {
  fc.assert(
    fc.property(extremeSettings, (settings) => {
      const gap = largestGap(balanceLine(settings, caspian), balanceLine(settings, caspian, 48));
      expect(gap).toBeLessThan(0.01);
    }),
    { numRuns: 200 },
  );
});

test('two steps a year stay within 1 cm of forty-eight for any settings', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const gap = largestGap(balanceLine(settings, caspian), balanceLine(settings, caspian, 48));
      expect(gap).toBeLessThan(0.01);
    }),
    { numRuns: 200 },
  );
});
