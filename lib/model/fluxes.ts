import { type AreaCurve, areaAt } from './area-curve';
import type { Forcing } from './forcing';
import type { Runs } from './runs';
import { straitOutflow } from './strait';
import { furrowCutOff, uralShare } from './ural-furrow';

/** Inflow of groundwater, km³/yr (Caspian Centre for Water Level Fluctuations). */
export const groundwaterKm3PerYear = 4;

/** The water balance at a moment: volumes in km³/yr, depths over the sea in m/yr, the area in km². */
export type Fluxes = {
  readonly inflowKm3: number;
  readonly transferKm3: number;
  readonly outflowKm3: number;
  readonly rainMetres: number;
  readonly evaporationMetres: number;
  readonly naturalMetres: number;
  readonly areaKm2: number;
};

/** The area error grows from nothing at −29.2 m to its whole at −30.5 m. */
function areaErrorShare(levelMetres: number): number {
  if (levelMetres >= -29.2) return 0;
  return levelMetres <= -30.5 ? 1 : (-29.2 - levelMetres) / 1.3;
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
  const river = Math.max(0, forcing.river[step]! * (1 + runs.runoffPerDegree[i]! * warming));
  return {
    inflowKm3: Math.max(0, river - forcing.use[node]!) * (1 - uralShare * furrowCutOff(levelMetres)),
    transferKm3: forcing.transfer[step]!,
    outflowKm3: forcing.straitOpen[step]! * straitOutflow(levelMetres) + forcing.straitFixed[step]!,
    rainMetres: forcing.rain[node]!,
    evaporationMetres: runs.evaporation[i]! + runs.evaporationPerDegree[i]! * warming,
    naturalMetres: runs.naturalFall[i]! * forcing.faded[node]!,
    areaKm2: areaAt(curve, levelMetres) * (1 + runs.areaError[i]! * areaErrorShare(levelMetres)),
  };
}

/** Sum the fluxes to the rate of change of the level, m/yr. */
export function rateOf(fluxes: Fluxes): number {
  const volume = fluxes.inflowKm3 + groundwaterKm3PerYear + fluxes.transferKm3 - fluxes.outflowKm3;
  return (1000 * volume) / fluxes.areaKm2 + fluxes.rainMetres - fluxes.evaporationMetres + fluxes.naturalMetres;
}
