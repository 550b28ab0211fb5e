import type { InflowYear } from '@/lib/domain/series';
import type { Basin } from '../basin';
import { integrate } from '../integrate';
import type { Runs } from '../runs';
import { hindcastForcing } from './hindcast-forcing';

/** What the hindcast is held against and driven by. */
export type Observations = { readonly basin: Basin; readonly inflow: readonly InflowYear[] };

/** Evaporation less rain, all that is fitted: m/yr at the warming of 2000, and its change in m/yr per global °C. */
export type NetEvaporation = { readonly metresPerYear: number; readonly perDegree: number };

/**
 * Run the water balance with the inflow that was measured: levels (m BHS) at the middle of every year from `firstYear`,
 * whose observed level is given, to `lastYear`. The loop and the fluxes are those of the projections.
 */
export function hindcastLevels(
  { basin, inflow }: Observations,
  net: NetEvaporation,
  firstYear: number,
  lastYear: number,
): Float64Array {
  const forcing = hindcastForcing(inflow, firstYear, lastYear);
  return integrate(observedLevels(basin, firstYear, firstYear)[0]!, forcing, runOf(net), basin.areaCurve);
}

/** List the annual means (m BHS) of a span of years, both ends included. */
export function observedLevels({ record }: Basin, firstYear: number, lastYear: number): readonly number[] {
  return record.filter(({ year }) => year >= firstYear && year <= lastYear).map((point) => point.levelMetres);
}

/** Lay out the one run of a hindcast. */
export function runOf({ metresPerYear, perDegree }: NetEvaporation): Runs {
  const none = new Float64Array(1);
  return {
    count: 1,
    evaporation: Float64Array.of(metresPerYear),
    evaporationPerDegree: Float64Array.of(perDegree),
    runoffPerDegree: none,
    naturalFall: none,
    areaError: none,
  };
}
