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

type Question = { readonly known: readonly KnownPort[]; readonly assumptions: ShippingAssumptions };

/**
 * Count places by state over the runs, with the bed of each year; kept for the runs while what is assumed of ships and
 * beds is the same. All places see one sea, so that the count at a quantile of the level is that quantile of the count.
 */
export const yearStates = latestPer(
  ({ assumptions: { ship, dredge, dredgeFrom, silt, allowance } }: Question) =>
    [ship, dredge, dredgeFrom, silt, allowance].join(' '),
  (projection: Projection, { known, assumptions }): YearStates => {
    const { years, bands } = projection;
    const cutOffAt = (line: 'p05' | 'p95') =>
      years.map((year, i) => {
        const dug = metresDug(assumptions, year, years[0] ?? 0);
        return statesAt(known, bands.at(i)[line], assumptions, dug)['cut off'];
      });
    return {
      ...fleetByYear(known, projection, assumptions),
      cutOffLow: cutOffAt('p95'),
      cutOffHigh: cutOffAt('p05'),
    };
  },
);
