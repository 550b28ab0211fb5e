import type { AreaCurve } from './area-curve';
import { type Drive, fillDrive, fillRates } from './fluxes';
import type { Forcing } from './forcing';
import type { Runs } from './runs';

/** Noise of the level, m/yr, constant through each year: `scale · unit[year · count + i]` for run i. */
export type Noise = { readonly unit: Float64Array; readonly scale: number };

/**
 * Run the water balance for every run at once and give the levels (m BHS) in rows of all runs:
 * the start, then one row for each `keepEvery` steps (a year unless told otherwise; it must divide a year).
 * Heun's method, second order: a step takes the mean of the rate at its start and that at the level it predicts for its
 * end. All runs take a step before any takes the next: their numbers do not wait for each other.
 * `room`, if given, is what the levels are written into; it must have their size.
 */
export function integrate(
  startMetres: number,
  forcing: Forcing,
  runs: Runs,
  curve: AreaCurve,
  noise: Noise | null = null,
  keepEvery = forcing.stepsPerYear,
  room: Float64Array | null = null,
): Float64Array {
  const { count } = runs;
  const { steps, stepsPerYear } = forcing;
  const levels = room ?? new Float64Array((steps / keepEvery + 1) * count);
  levels.fill(startMetres, 0, count);
  const level = levels.slice(0, count);
  const predicted = new Float64Array(count);
  const before = new Float64Array(count);
  const rates = new Float64Array(count);
  const epsilon = new Float64Array(count);
  const drive: Drive = { riverKm3: new Float64Array(count), depthMetres: new Float64Array(count) };
  const dt = 1 / stepsPerYear;
  for (let step = 0; step < steps; step++) {
    if (noise !== null && step % stepsPerYear === 0)
      for (let i = 0; i < count; i++) epsilon[i] = noise.scale * noise.unit[(step / stepsPerYear) * count + i]!;
    // What moves the runs at the end of the step before does so at the start of this one, unless the rivers have changed.
    if (step === 0 || forcing.river[step] !== forcing.river[step - 1]) fillDrive(forcing, step, step, runs, drive);
    fillRates(level, drive, forcing, step, runs, curve, rates);
    for (let i = 0; i < count; i++) {
      before[i] = rates[i]! + epsilon[i]!;
      predicted[i] = level[i]! + dt * before[i]!;
    }
    fillDrive(forcing, step + 1, step, runs, drive);
    fillRates(predicted, drive, forcing, step, runs, curve, rates);
    for (let i = 0; i < count; i++) {
      const sum = before[i]! + (rates[i]! + epsilon[i]!);
      level[i] = level[i]! + (dt * sum) / 2;
    }
    if ((step + 1) % keepEvery === 0) levels.set(level, ((step + 1) / keepEvery) * count);
  }
  return levels;
}
