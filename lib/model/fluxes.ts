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

/** What moves each run at a moment whatever its level, a column each. */
export type Drive = {
  /** Inflow of the rivers with the Ural whole, km³/yr. */
  readonly riverKm3: Float64Array;
  /** Rain less evaporation, with what has faded of the natural fall, m/yr. */
  readonly depthMetres: Float64Array;
};

/** Write what moves every run whatever its level, at a `node` that begins or ends a `step` of the forcing. */
export function fillDrive(forcing: Forcing, node: number, step: number, runs: Runs, drive: Drive): void {
  const { runoffPerDegree, evaporation, evaporationPerDegree, naturalFall } = runs;
  const { riverKm3, depthMetres } = drive;
  const warming = forcing.warming[node]!;
  const rain = forcing.rain[node]!;
  const use = forcing.use[node]!;
  const faded = forcing.faded[node]!;
  const present = forcing.river[step]!;
  for (let i = 0; i < riverKm3.length; i++) {
    riverKm3[i] = riverAfter(present, runoffPerDegree[i]!, warming, use);
    depthMetres[i] = rain - (evaporation[i]! + evaporationPerDegree[i]! * warming) + naturalFall[i]! * faded;
  }
}

/**
 * Write the rate of change of the level (m/yr) of every run at its level (m BHS), in a `step` of the forcing. Plain numbers,
 * what holds for all runs read beforehand, and nothing that asks a branch: an object for each run, or a column for each
 * flux, costs browsers more than the arithmetic.
 */
export function fillRates(
  levelsMetres: Float64Array,
  { riverKm3, depthMetres }: Drive,
  forcing: Forcing,
  step: number,
  { areaError }: Runs,
  curve: AreaCurve,
  ratesMetres: Float64Array,
): void {
  const { areaKm2, topMetres, stepsPerMetre } = curve;
  const transfer = forcing.transfer[step]!;
  const open = forcing.straitOpen[step]!;
  const fixed = forcing.straitFixed[step]!;
  for (let i = 0; i < levelsMetres.length; i++) {
    const level = levelsMetres[i]!;
    const inflow = inflowAt(level, riverKm3[i]!);
    const outflow = open * straitOutflow(level) + fixed;
    const area = areaWithError(level, heldAt(areaKm2, (topMetres - level) * stepsPerMetre), areaError[i]!);
    ratesMetres[i] = rateOf(inflow, transfer, outflow, area, depthMetres[i]!);
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
  const riverKm3 = riverAfter(forcing.river[step]!, runs.runoffPerDegree[i]!, warming, forcing.use[node]!);
  const inflowKm3 = inflowAt(levelMetres, riverKm3);
  const transferKm3 = forcing.transfer[step]!;
  const outflowKm3 = forcing.straitOpen[step]! * straitOutflow(levelMetres) + forcing.straitFixed[step]!;
  const rainMetres = forcing.rain[node]!;
  const evaporationMetres = runs.evaporation[i]! + runs.evaporationPerDegree[i]! * warming;
  const naturalMetres = runs.naturalFall[i]! * forcing.faded[node]!;
  const areaKm2 = areaWithError(levelMetres, areaAt(curve, levelMetres), runs.areaError[i]!);
  const depthMetres = rainMetres - evaporationMetres + naturalMetres;
  const rateMetres = rateOf(inflowKm3, transferKm3, outflowKm3, areaKm2, depthMetres);
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

/** Inflow of the rivers with the Ural whole, km³/yr: what warming leaves of the present one, less use. */
function riverAfter(present: number, runoffPerDegree: number, warming: number, use: number): number {
  return positivePart(positivePart(present * (1 + runoffPerDegree * warming)) - use);
}

/** Inflow of the rivers at a level, km³/yr: the Ural's share until it is cut off. */
function inflowAt(level: number, riverKm3: number): number {
  return riverKm3 * (1 - uralShare * furrowCutOff(level));
}

/** Area of the sea in a run, km²: that of the table with the run's relative error of the relief below the sea of today. */
function areaWithError(level: number, tableKm2: number, error: number): number {
  return tableKm2 * (1 + error * unitPart((errorFromMetres - level) * errorPerMetre));
}

/** Rate of change of the level, m/yr: volumes (km³/yr) over the area (km²), and depth over the sea (m/yr). */
function rateOf(inflow: number, transfer: number, outflow: number, area: number, depth: number): number {
  return (1000 * (inflow + groundwaterKm3PerYear + transfer - outflow)) / area + depth;
}
