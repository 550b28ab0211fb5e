import type { AreaCurve } from './area-curve';
import { balanceForcing } from './balance-forcing';
import { balanceRuns } from './balance-runs';
import type { Basin } from './basin';
import { type Fluxes, fluxesAt, groundwaterKm3PerYear } from './fluxes';
import type { Forcing } from './forcing';
import { integrate } from './integrate';
import type { ModelSettings } from './parameters';
import { projectionYears } from './projection-years';
import type { Runs } from './runs';

/** What raises (+) and lowers (−) the sea. `natural` is the part of the present fall that fades. */
export const fluxNames = ['rivers', 'groundwater', 'transfer', 'strait', 'rain', 'evaporation', 'natural'] as const;

export type FluxName = (typeof fluxNames)[number];

/** The balance of every year of a run, from the middle of the year before to its own; losses are negative. */
export type BookedFluxes = {
  /** The years at whose middle the bookings end: the year after the start … the last. */
  readonly years: readonly number[];
  /** Change of the level, m: the sum of `metres`. */
  readonly changeMetres: Float64Array;
  /** Each flux as a depth over the sea, m. */
  readonly metres: { readonly [Name in FluxName]: Float64Array };
  /** Each flux as a volume, km³. */
  readonly km3: { readonly [Name in FluxName]: Float64Array };
};

/**
 * Book the fluxes of a run of a scenario by year: the means of both ends of each step, as the run itself took them.
 * The run is the central one, or that of four standard normal numbers (rate, evaporation, runoff, area; see `balanceRuns`).
 */
export function bookFluxes(
  settings: ModelSettings,
  basin: Basin,
  stepsPerYear = 2,
  normal: readonly [number, number, number, number] = [0, 0, 0, 0],
): BookedFluxes {
  const forcing = balanceForcing(settings, basin, stepsPerYear);
  const run = balanceRuns(settings, basin, Float64Array.from(normal));
  return book(basin.start.levelMetres, forcing, run, basin.areaCurve, projectionYears(basin.start.year).slice(1));
}

/** Book any single run of the water balance from a level (m BHS) by the years at whose middle its bookings end. */
export function book(
  startMetres: number,
  forcing: Forcing,
  run: Runs,
  curve: AreaCurve,
  years: readonly number[],
): BookedFluxes {
  const { stepsPerYear } = forcing;
  const levels = integrate(startMetres, forcing, run, curve, null, 1);
  const columns = () => Object.fromEntries(fluxNames.map((name) => [name, new Float64Array(years.length)]));
  const booked = {
    years,
    changeMetres: Float64Array.from(years, (_, y) => levels[(y + 1) * stepsPerYear]! - levels[y * stepsPerYear]!),
    metres: columns() as Record<FluxName, Float64Array>,
    km3: columns() as Record<FluxName, Float64Array>,
  };
  const halfStep = 1 / (2 * stepsPerYear);
  for (let step = 0; step < forcing.steps; step++) {
    const year = Math.floor(step / stepsPerYear);
    const before = fluxesAt(levels[step]!, forcing, step, step, run, 0, curve);
    const predicted = levels[step]! + 2 * halfStep * before.rateMetres;
    const after = fluxesAt(predicted, forcing, step + 1, step, run, 0, curve);
    for (const fluxes of [before, after])
      for (const [name, km3] of volumesOf(fluxes)) {
        booked.km3[name][year]! += halfStep * km3;
        booked.metres[name][year]! += (halfStep * 1000 * km3) / fluxes.areaKm2;
      }
  }
  return booked;
}

function volumesOf(fluxes: Fluxes): readonly (readonly [FluxName, number])[] {
  const volume = (metres: number) => (metres * fluxes.areaKm2) / 1000;
  return [
    ['rivers', fluxes.inflowKm3],
    ['groundwater', groundwaterKm3PerYear],
    ['transfer', fluxes.transferKm3],
    ['strait', -fluxes.outflowKm3],
    ['rain', volume(fluxes.rainMetres)],
    ['evaporation', -volume(fluxes.evaporationMetres)],
    ['natural', volume(fluxes.naturalMetres)],
  ];
}
