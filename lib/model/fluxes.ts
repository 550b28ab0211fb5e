import { positivePart, unitPart } from '@/lib/stats/positive-part';
import { type AreaCurve, areaAt } from './area-curve';
import type { Forcing } from './forcing';
import { type Runs, runOf } from './runs';
import { straitOutflow } from './strait';
import { furrowFromMetres, furrowOverMetres, uralShare } from './ural-furrow';

/** Inflow of groundwater, km³/yr (Caspian Centre for Water Level Fluctuations). */
export const groundwaterKm3PerYear = 4;

/** The water balance of many runs at a moment, a column each: km³/yr, m/yr over the sea, km². */
export type FluxColumns = {
  readonly inflowKm3: Float64Array;
  readonly outflowKm3: Float64Array;
  readonly evaporationMetres: Float64Array;
  readonly naturalMetres: Float64Array;
  readonly areaKm2: Float64Array;
  /** What they all sum to: the rate of change of the level. */
  readonly rateMetres: Float64Array;
};

/** The water balance of one run at a moment: volumes in km³/yr, depths over the sea in m/yr, the area in km². */
export type Fluxes = { readonly [Flux in keyof FluxColumns | 'transferKm3' | 'rainMetres']: number };

/** Make columns for the fluxes of `count` runs. */
export function fluxColumns(count: number): FluxColumns {
  const column = () => new Float64Array(count);
  return {
    inflowKm3: column(),
    outflowKm3: column(),
    evaporationMetres: column(),
    naturalMetres: column(),
    areaKm2: column(),
    rateMetres: column(),
  };
}

/** The area error grows from nothing at −29.2 m to its whole 1.3 m below. */
const errorFromMetres = -29.2;
const errorOverMetres = 1.3;

/**
 * Write every flux of every run at its level (m BHS), at a `node` that begins or ends a `step` of the forcing.
 * Plain columns, and nothing that asks a branch: an object for each run costs browsers more than all its arithmetic.
 */
export function fillFluxes(
  levelsMetres: Float64Array,
  forcing: Forcing,
  node: number,
  step: number,
  runs: Runs,
  curve: AreaCurve,
  { inflowKm3, outflowKm3, evaporationMetres, naturalMetres, areaKm2, rateMetres }: FluxColumns,
): void {
  const { runoffPerDegree, evaporation, evaporationPerDegree, naturalFall, areaError } = runs;
  const warming = forcing.warming[node]!;
  const rain = forcing.rain[node]!;
  const use = forcing.use[node]!;
  const faded = forcing.faded[node]!;
  const present = forcing.river[step]!;
  const transfer = forcing.transfer[step]!;
  const open = forcing.straitOpen[step]!;
  const fixed = forcing.straitFixed[step]!;
  for (let i = 0; i < levelsMetres.length; i++) {
    const level = levelsMetres[i]!;
    const river = positivePart(present * (1 + runoffPerDegree[i]! * warming));
    const cutOff = unitPart((furrowFromMetres - level) / furrowOverMetres);
    const inflow = positivePart(river - use) * (1 - uralShare * cutOff);
    const outflow = open * straitOutflow(level) + fixed;
    const evaporated = evaporation[i]! + evaporationPerDegree[i]! * warming;
    const natural = naturalFall[i]! * faded;
    const errorShare = unitPart((errorFromMetres - level) / errorOverMetres);
    const area = areaAt(curve, level) * (1 + areaError[i]! * errorShare);
    const volume = inflow + groundwaterKm3PerYear + transfer - outflow;
    inflowKm3[i] = inflow;
    outflowKm3[i] = outflow;
    evaporationMetres[i] = evaporated;
    naturalMetres[i] = natural;
    areaKm2[i] = area;
    rateMetres[i] = (1000 * volume) / area + rain - evaporated + natural;
  }
}

/** Read the fluxes of run `i` alone: the function given back takes a level (m BHS), a node and a step of the forcing. */
export function fluxesOfRun(
  forcing: Forcing,
  runs: Runs,
  i: number,
  curve: AreaCurve,
): (levelMetres: number, node: number, step: number) => Fluxes {
  const run = runOf(runs, i);
  const level = new Float64Array(1);
  const columns = fluxColumns(1);
  return (levelMetres, node, step) => {
    level[0] = levelMetres;
    fillFluxes(level, forcing, node, step, run, curve, columns);
    return {
      inflowKm3: columns.inflowKm3[0]!,
      transferKm3: forcing.transfer[step]!,
      outflowKm3: columns.outflowKm3[0]!,
      rainMetres: forcing.rain[node]!,
      evaporationMetres: columns.evaporationMetres[0]!,
      naturalMetres: columns.naturalMetres[0]!,
      areaKm2: columns.areaKm2[0]!,
      rateMetres: columns.rateMetres[0]!,
    };
  };
}

/** Give every flux of run `i` at a level (m BHS), at a `node` that begins or ends a `step` of the forcing. */
export function fluxesAt(
  levelMetres: number,
  forcing: Forcing,
  node: number,
  step: number,
  runs: Runs,
  i: number,
  curve: AreaCurve,
): Fluxes {
  return fluxesOfRun(forcing, runs, i, curve)(levelMetres, node, step);
}
