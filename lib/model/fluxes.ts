import { positivePart, unitPart } from '@/lib/stats/positive-part';
import { type AreaCurve, areaAt, heldAt } from './area-curve';
import type { Forcing } from './forcing';
import type { Runs } from './runs';
import { straitOutflow } from './strait';
import { furrowCutOff, uralShare } from './ural-furrow';

/** Inflow of groundwater, km³/yr (Caspian Centre for Water Level Fluctuations). */
export const groundwaterKm3PerYear = 4;

/** The water balance of one run at a moment. */
export type Fluxes = {
  /** Volumes, km³/yr. */
  readonly inflowKm3: number;
  readonly transferKm3: number;
  readonly outflowKm3: number;
  /** Depths over the sea, m/yr. */
  readonly rainMetres: number;
  readonly evaporationMetres: number;
  readonly naturalMetres: number;
  readonly areaKm2: number;
  /** What they all sum to: the rate of change of the level, m/yr. */
  readonly rateMetres: number;
};

/** The area error grows from nothing at −29.2 m to its whole 1.3 m below. */
const errorFromMetres = -29.2;
const errorPerMetre = 1 / 1.3;

/**
 * Write the rate of change of the level (m/yr) of every run at its level (m BHS), at a `node` that begins or ends a `step`
 * of the forcing. Plain numbers, what holds for all runs read beforehand, and nothing that asks a branch: an object for
 * each run, or a column for each flux, costs browsers more than the arithmetic.
 */
export function fillRates(
  levelsMetres: Float64Array,
  forcing: Forcing,
  node: number,
  step: number,
  runs: Runs,
  curve: AreaCurve,
  ratesMetres: Float64Array,
): void {
  const { runoffPerDegree, evaporation, evaporationPerDegree, naturalFall, areaError } = runs;
  const { areaKm2, topMetres, stepsPerMetre } = curve;
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
    const inflow = inflowAt(level, present, runoffPerDegree[i]!, warming, use);
    const outflow = open * straitOutflow(level) + fixed;
    const evaporated = evaporation[i]! + evaporationPerDegree[i]! * warming;
    const area = areaWithError(level, heldAt(areaKm2, (topMetres - level) * stepsPerMetre), areaError[i]!);
    ratesMetres[i] = rateOf(inflow, transfer, outflow, area, rain, evaporated, naturalFall[i]! * faded);
  }
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
  const warming = forcing.warming[node]!;
  const inflowKm3 = inflowAt(levelMetres, forcing.river[step]!, runs.runoffPerDegree[i]!, warming, forcing.use[node]!);
  const transferKm3 = forcing.transfer[step]!;
  const outflowKm3 = forcing.straitOpen[step]! * straitOutflow(levelMetres) + forcing.straitFixed[step]!;
  const rainMetres = forcing.rain[node]!;
  const evaporationMetres = runs.evaporation[i]! + runs.evaporationPerDegree[i]! * warming;
  const naturalMetres = runs.naturalFall[i]! * forcing.faded[node]!;
  const areaKm2 = areaWithError(levelMetres, areaAt(curve, levelMetres), runs.areaError[i]!);
  const rateMetres = rateOf(inflowKm3, transferKm3, outflowKm3, areaKm2, rainMetres, evaporationMetres, naturalMetres);
  return {
    inflowKm3,
    transferKm3,
    outflowKm3,
    rainMetres,
    evaporationMetres,
    naturalMetres,
    areaKm2,
    rateMetres,
  };
}

/** Inflow of the rivers, km³/yr: what warming leaves of the present one, less use; the Ural's share until it is cut off. */
function inflowAt(level: number, present: number, runoffPerDegree: number, warming: number, use: number): number {
  const river = positivePart(present * (1 + runoffPerDegree * warming));
  return positivePart(river - use) * (1 - uralShare * furrowCutOff(level));
}

/** Area of the sea in a run, km²: that of the table with the run's relative error of the relief below the sea of today. */
function areaWithError(level: number, tableKm2: number, error: number): number {
  return tableKm2 * (1 + error * unitPart((errorFromMetres - level) * errorPerMetre));
}

/** Rate of change of the level, m/yr: volumes (km³/yr) over the area (km²), and depths over the sea (m/yr). */
function rateOf(
  inflow: number,
  transfer: number,
  outflow: number,
  area: number,
  rain: number,
  evaporated: number,
  natural: number,
): number {
  const volume = inflow + groundwaterKm3PerYear + transfer - outflow;
  return (1000 * volume) / area + rain - evaporated + natural;
}
