import type { AreaCurve } from './area-curve';
import { fluxesAt, rateOf } from './fluxes';
import type { Forcing } from './forcing';
import type { Runs } from './runs';

/** Noise of the level, m/yr, constant through each year: `scale · unit[year · count + i]` for run i. */
export type Noise = { readonly unit: Float64Array; readonly scale: number };

/**
 * Advance the level (m BHS) of run `i` by one step of the forcing: Heun's method, second order, with the mean of the rate
 * at the start and that at the level it predicts for the end. Written as a loop, so that the engine inlines the fluxes.
 */
function stepLevel(
  levelMetres: number,
  forcing: Forcing,
  step: number,
  runs: Runs,
  i: number,
  curve: AreaCurve,
  noise: number,
): number {
  const dt = 1 / forcing.stepsPerYear;
  let at = levelMetres;
  let sum = 0;
  for (let end = 0; end < 2; end++) {
    const rate = rateOf(fluxesAt(at, forcing, step + end, step, runs, i, curve)) + noise;
    at = levelMetres + dt * rate;
    sum += rate;
  }
  return levelMetres + (dt * sum) / 2;
}

/**
 * Run the water balance for every run at once and give the levels (m BHS) in rows of all runs:
 * the start, then one row for each `keepEvery` steps (a year unless told otherwise; it must divide a year).
 */
export function integrate(
  startMetres: number,
  forcing: Forcing,
  runs: Runs,
  curve: AreaCurve,
  noise: Noise | null = null,
  keepEvery = forcing.stepsPerYear,
): Float64Array {
  const { count } = runs;
  const rows = forcing.steps / keepEvery;
  const levels = new Float64Array((rows + 1) * count).fill(startMetres, 0, count);
  for (let row = 0; row < rows; row++) {
    const first = row * keepEvery;
    const year = Math.floor(first / forcing.stepsPerYear);
    for (let i = 0; i < count; i++) {
      const epsilon = noise === null ? 0 : noise.scale * noise.unit[year * count + i]!;
      let level = levels[row * count + i]!;
      for (let step = first; step < first + keepEvery; step++)
        level = stepLevel(level, forcing, step, runs, i, curve, epsilon);
      levels[(row + 1) * count + i] = level;
    }
  }
  return levels;
}
