import { areaAt } from './area-curve';
import { balanceForcing } from './balance-forcing';
import { centralRun } from './balance-runs';
import type { Basin } from './basin';
import { fluxesAt } from './fluxes';
import type { ModelSettings } from './parameters';
import { projectionYears } from './projection-years';

/** Net river inflow (km³/yr) by year: what would hold the sea at its present level, and what the scenario brings there. */
export type InflowToHold = {
  readonly years: readonly number[];
  readonly neededKm3: Float64Array;
  readonly expectedKm3: Float64Array;
};

/** Give the net inflow that would keep the present level at the middle of every year, beside the inflow expected. */
export function inflowToHold(settings: ModelSettings, basin: Basin): InflowToHold {
  const years = projectionYears(basin.start.year);
  const level = basin.start.levelMetres;
  const forcing = balanceForcing(settings, basin);
  const run = centralRun(settings, basin);
  const fluxes = years.map((_, y) => {
    const node = y * forcing.stepsPerYear;
    return fluxesAt(level, forcing, node, Math.min(node, forcing.steps - 1), run, 0, basin.areaCurve);
  });
  const area = areaAt(basin.areaCurve, level);
  return {
    years,
    neededKm3: Float64Array.from(fluxes, (flux) => flux.inflowKm3 - (flux.rateMetres * area) / 1000),
    expectedKm3: Float64Array.from(fluxes, (flux) => flux.inflowKm3),
  };
}
