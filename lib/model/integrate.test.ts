import { expect, test } from 'vitest';
import type { AreaCurve } from './area-curve';
import { balanceForcing } from './balance-forcing';
import { balanceRuns } from './balance-runs';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { drawEnsemble } from './draws';
import { tabulateForcing } from './forcing';
import { integrate } from './integrate';
import type { Runs } from './runs';

/** A sea with walls: 360,000 km² at every level. */
const walls: AreaCurve = {
  topMetres: -20,
  bottomMetres: -21,
  stepsPerMetre: 1,
  areaKm2: Float64Array.of(360_000, 360_000),
  volumeKm3: Float64Array.of(360, 0),
};

const two: Runs = {
  count: 2,
  evaporation: Float64Array.of(0.8, 0.9),
  evaporationPerDegree: new Float64Array(2),
  runoffPerDegree: new Float64Array(2),
  naturalFall: new Float64Array(2),
  areaError: new Float64Array(2),
};

function forcingOf(straitOpen: number, stepsPerYear: number) {
  const nothing = () => 0;
  return tabulateForcing(
    { startYear: 2000, years: 3, stepsPerYear },
    { warming: nothing, rain: nothing, use: nothing, faded: nothing },
    { river: () => 284, transfer: nothing, straitOpen: () => straitOpen, straitFixed: nothing },
  );
}

test('between walls the level changes by inflow over area less evaporation plus the noise of each year', () => {
  // By hand: 1000·(284 + 4)/360,000 = 0.8 m/yr.
  const noise = { unit: Float64Array.of(1, -1, 2, 0, 0, 3), scale: 0.1 };
  const levels = integrate(-25, forcingOf(0, 2), two, walls, noise);
  for (const [k, level] of [-25, -25, -24.9, -25.2, -24.7, -25.3, -24.7, -25.1].entries())
    expect(levels[k]).toBeCloseTo(level, 12);
});

test('an open strait drains the sea towards its rest along an exponential', () => {
  // By hand: dh/dt = −0.02·(h + 29.7) per year for the first run, from −25 m.
  const levels = integrate(-25, forcingOf(1, 48), two, walls);
  for (const year of [1, 2, 3]) expect(levels[2 * year]).toBeCloseTo(-29.7 + 4.7 * Math.exp(-0.02 * year), 7);
});

test('rows can be kept for every step, and those at mid-year are the same', () => {
  const steps = integrate(-25, forcingOf(1, 4), two, walls, null, 1);
  const years = integrate(-25, forcingOf(1, 4), two, walls);
  expect(steps).toHaveLength(2 * 13);
  expect([0, 1, 2, 3].flatMap((y) => [...steps.slice(8 * y, 8 * y + 2)])).toEqual([...years]);
});

test('runs that are taken together go the way that each goes alone', () => {
  // Witness: the same loop with one run; nothing passes from run to run, so nothing is tolerated.
  const draws = drawEnsemble(100, 1, 76);
  const forcing = balanceForcing(defaultSettings, caspian);
  const runs = balanceRuns(defaultSettings, caspian, draws.parameters);
  const { levelMetres } = caspian.start;
  const together = integrate(levelMetres, forcing, runs, caspian.areaCurve, { unit: draws.noise, scale: 0.12 });
  for (const i of [0, 37, 99]) {
    const unit = draws.noise.filter((_, k) => k % 100 === i);
    const run = balanceRuns(defaultSettings, caspian, draws.parameters.slice(4 * i, 4 * i + 4));
    const alone = integrate(levelMetres, forcing, run, caspian.areaCurve, { unit, scale: 0.12 });
    expect(alone).toEqual(together.filter((_, k) => k % 100 === i));
  }
});

test('levels written into room that was used before are the same', () => {
  const room = new Float64Array(2 * 4).fill(Number.NaN);
  const levels = integrate(-25, forcingOf(1, 2), two, walls, null, 2, room);
  expect(levels).toBe(room);
  expect([...levels]).toEqual([...integrate(-25, forcingOf(1, 2), two, walls)]);
});
