import type { Basin } from '@/lib/model/basin';
import { bookFluxes } from '@/lib/model/booked-fluxes';
import type { ModelSettings } from '@/lib/model/parameters';
import { normalQuantile } from '@/lib/stats/normal-quantile';

/** Net river inflow of a scenario, km³ from mid-year to mid-year, by the years at whose middle the bookings end. */
export type ScenarioInflow = {
  readonly years: readonly number[];
  readonly low: Float64Array;
  readonly central: Float64Array;
  readonly high: Float64Array;
};

/**
 * Give the rivers of the central run, and those that 5 and 95 % of the runs stay below. Runs differ in their inflow by how
 * the runoff answers to warming, so the ends are two runs at those quantiles of it: no ensemble is needed. What the runs'
 * own levels take from the Ural (3.2 % at most) is that of these runs.
 */
export function scenarioInflow(settings: ModelSettings, basin: Basin): ScenarioInflow {
  const rivers = (z: number) => bookFluxes(settings, basin, 2, [0, 0, z, 0]);
  const end = normalQuantile(0.95);
  const { years, km3 } = rivers(0);
  return { years, central: km3.rivers, low: rivers(-end).km3.rivers, high: rivers(end).km3.rivers };
}
