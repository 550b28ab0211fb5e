import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySettings, extremeSettings } from './arbitrary-settings.fixture';
import { balanceLevels } from './balance';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { drawEnsemble, drawsOfMembers } from './draws';
import { setRuns } from './member-levels';
import { numbersOf } from './numbers-of.fixture';
import type { ModelSettings } from './parameters';
import { project, projectLevels } from './project';

const draws = drawEnsemble(200, 1, 76);

const manyDraws = drawEnsemble(20_000, 1, 76);

/** Falls by 2100 below the annual mean of 2015 (−27.98 m) in 5, 50 and 95 % of 20,000 runs. */
function fallsBelow2015(warming: ModelSettings['warming']): readonly number[] {
  const { bands } = project({ ...defaultSettings, warming }, caspian, manyDraws);
  return [bands.p95, bands.p50, bands.p05].map((line) => -27.98 - line.at(-1)!);
}

test('falls under SSP2-4.5 are those of the first calculation, within the published 2–15 m', () => {
  // Witness: first calculation 4.1, 8.1 and 13.0 m; ± 0.2 m is three standard errors of 2,000 runs.
  const falls = fallsBelow2015('ssp245');
  for (const [k, expected] of [4.1, 8.1, 13].entries()) expect(Math.abs(falls[k]! - expected)).toBeLessThan(0.2);
});

test('falls under SSP5-8.5 are those of the first calculation, beside the published 11–21 m', () => {
  // Witness: first calculation 7.6, 14.3 and 21.5 m.
  const falls = fallsBelow2015('ssp585');
  for (const [k, expected] of [7.6, 14.3, 21.5].entries()) expect(Math.abs(falls[k]! - expected)).toBeLessThan(0.3);
});

test('the same settings and seed give the same numbers, and the inputs are left as they were', () => {
  const settings = Object.freeze({ ...defaultSettings });
  const before = draws.noise.slice();
  const again = project(settings, caspian, drawEnsemble(200, 1, 76));
  expect(numbersOf(project(settings, caspian, draws))).toEqual(numbersOf(again));
  expect(draws.noise).toEqual(before);
});

test('an ensemble computed in two parts is that computed at once, to the bit', () => {
  fc.assert(
    fc.property(anySettings, fc.integer({ min: 1, max: 199 }), (settings, first) => {
      const balance = { ...settings, mode: 'balance' } as const;
      const levels = new Float64Array(76 * 200);
      const compute = (from: number, end: number) =>
        setRuns(balanceLevels(balance, caspian, drawsOfMembers(draws, from, end)), levels, 200, from);
      compute(first, 200);
      compute(0, first);
      const joined = projectLevels(balance, caspian, levels, 200);
      expect(numbersOf(joined)).toEqual(numbersOf(project(balance, caspian, draws)));
    }),
    { numRuns: 50 },
  );
});

test('the quantiles of one year are those of all years', () => {
  for (const mode of ['balance', 'decline'] as const) {
    const { bands, years } = project({ ...defaultSettings, mode }, caspian, draws);
    // Asked for by year before the lines are read.
    const byYear = years.map((_, row) => bands.at(row));
    expect(byYear.map(({ p05 }) => p05)).toEqual([...bands.p05]);
    expect(byYear.map(({ p83 }) => p83)).toEqual([...bands.p83]);
  }
});

test('without spread and noise every run is the central line', () => {
  const { central, bands } = project({ ...defaultSettings, spread: 0, noise: 0 }, caspian, draws);
  expect(bands.p05).toEqual(central);
  expect(bands.p95).toEqual(central);
});

test('every line is finite and the quantiles do not cross, with every slider at an end', () => {
  fc.assert(
    fc.property(extremeSettings, (settings) => {
      const { central, bands } = project(settings, caspian, draws);
      central.forEach((level, y) => {
        const ordered = [bands.p05[y]!, bands.p17[y]!, bands.p50[y]!, bands.p83[y]!, bands.p95[y]!];
        expect([level, ...ordered].every(Number.isFinite)).toBe(true);
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      });
    }),
    { numRuns: 100 },
  );
});

test('runs below the relief table are counted, and the central line is named if it is one', () => {
  expect(project(defaultSettings, caspian, draws).outsideTable()).toEqual({ central: false, members: 0 });
  const dry = { ...defaultSettings, warming: 'ssp585', fall: 22, evaporation: 160, amplification: 1.8 } as const;
  const { outsideTable, central } = project(dry, caspian, draws);
  expect(central.at(-1)).toBeLessThan(-60);
  expect(outsideTable().central).toBe(true);
  expect(outsideTable().members).toBeGreaterThan(100);
});

test('draws for another span of years are refused', () => {
  expect(() => project(defaultSettings, caspian, drawEnsemble(100, 1, 70))).toThrow(
    'draws of the ensemble: numbers for 70 years; expected numbers for 76 years',
  );
});
