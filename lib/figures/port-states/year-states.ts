import { type FleetByYear, fleetByYear } from '@/lib/impacts/ports/fleet-by-year';
import { metresDug } from '@/lib/impacts/ports/metres-dug';
import type { ShippingAssumptions } from '@/lib/impacts/ports/shipping-assumptions';
import type { Projection } from '@/lib/model/projection';
import type { KnownPort } from '../ports/fleet-of-scenario';
import { latestPer } from '../remember';
import { statesAt } from './decline-states';

/** The states of places by year: averages over the runs, and how many are cut off at the ends of 9 in 10 runs. */
export type YearStates = FleetByYear & {
  readonly cutOffLow: readonly number[];
  readonly cutOffHigh: readonly number[];
};

type Question = {
  readonly known: readonly KnownPort[];
  readonly assumptions: ShippingAssumptions;
  readonly years: readonly number[];
};

/**
 * Count places by state over the runs in some years, with the bed of each; kept for the runs while what is assumed of ships
 * and beds is the same. All places see one sea, so that the count at a quantile of the level is that quantile of the count.
 */
export const yearStates = latestPer(
  ({ assumptions: { ship, dredge, dredgeFrom, silt, allowance }, years }: Question) =>
    [ship, dredge, dredgeFrom, silt, allowance, ...years].join(' '),
  (projection: Projection, { known, assumptions, years }): YearStates => {
    const startYear = projection.years[0] ?? 0;
    const cutOffAt = (line: 'p05' | 'p95') =>
      years.map((year) => {
        const level = projection.bands.at(year - startYear)[line];
        return statesAt(known, level, assumptions, metresDug(assumptions, year, startYear))['cut off'];
      });
    return {
      ...fleetByYear(known, projection, assumptions, years),
      cutOffLow: cutOffAt('p95'),
      cutOffHigh: cutOffAt('p05'),
    };
  },
);
