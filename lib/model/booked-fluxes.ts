import { balanceForcing } from './balance-forcing';
import { centralRun } from './balance-runs';
import type { Basin } from './basin';
import { type Fluxes, fluxesAt, groundwaterKm3PerYear, rateOf } from './fluxes';
import { integrate } from './integrate';
import type { ModelSettings } from './parameters';
import { projectionYears } from './projection-years';

/** What raises (+) and lowers (−) the sea. `natural` is the part of the present fall that fades. */
export const fluxNames = ['rivers', 'groundwater', 'transfer', 'strait', 'rain', 'evaporation', 'natural'] as const;

export type FluxName = (typeof fluxNames)[number];

/** The balance of every year of the central run, from the middle of the year before to its own; losses are negative. */
export type BookedFluxes = {
  /** The years at whose middle the bookings end: the year after the start … 2100. */
  readonly years: readonly number[];
  /** Change of the level, m: the sum of `metres`. */
  readonly changeMetres: Float64Array;
  /** Each flux as a depth over the sea, m. */
  readonly metres: { readonly [Name in FluxName]: Float64Array };
  /** Each flux as a volume, km³. */
  readonly km3: { readonly [Name in FluxName]: Float64Array };
};

/** Book the fluxes of the central run by year: the means of both ends of each step, as the run itself took them. */
export function bookFluxes(settings: ModelSettings, basin: Basin, stepsPerYear = 2): BookedFluxes {
  const forcing = balanceForcing(settings, basin, stepsPerYear);
  const run = centralRun(settings, basin);
  const levels = integrate(basin.start.levelMetres, forcing, run, basin.areaCurve, null, 1);
  const years = projectionYears(basin.start.year).slice(1);
  const columns = () => Object.fromEntries(fluxNames.map((name) => [name, new Float64Array(years.length)]));
  const book = {
    years,
    changeMetres: Float64Array.from(years, (_, y) => levels[(y + 1) * stepsPerYear]! - levels[y * stepsPerYear]!),
    metres: columns() as Record<FluxName, Float64Array>,
    km3: columns() as Record<FluxName, Float64Array>,
  };
  const halfStep = 1 / (2 * stepsPerYear);
  for (let step = 0; step < forcing.steps; step++) {
    const year = Math.floor(step / stepsPerYear);
    const before = fluxesAt(levels[step]!, forcing, step, step, run, 0, basin.areaCurve);
    const predicted = levels[step]! + 2 * halfStep * rateOf(before);
    const after = fluxesAt(predicted, forcing, step + 1, step, run, 0, basin.areaCurve);
    for (const fluxes of [before, after])
      for (const [name, km3] of volumesOf(fluxes)) {
        book.km3[name][year]! += halfStep * km3;
        book.metres[name][year]! += (halfStep * 1000 * km3) / fluxes.areaKm2;
      }
  }
  return book;
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
