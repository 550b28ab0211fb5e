import { sharesBelow } from '@/lib/model/crossings/shares-below';
import type { Projection } from '@/lib/model/projection';
import type { FleetPort } from './fleet';
import type { ShippingAssumptions } from './shipping-assumptions';
import type { PortState } from './state-at';
import { thresholdLevels } from './threshold-levels';
import { withBedMoved } from './with-bed-moved';

/** A line by year for every state. */
export type StateLines = { readonly [State in PortState]: Float64Array };

/** The states of ports by year. */
export type FleetByYear = {
  readonly years: readonly number[];
  /** Share of runs (0…1) in which the port is in each state; of a port of unknown depth, 1 for `unknown`. */
  readonly ports: readonly (FleetPort & { readonly probability: StateLines })[];
  /** Ports in each state on average over the runs: the sum of the probabilities. */
  readonly expected: StateLines;
};

/**
 * Give the probabilities of the states of ports, and the expected number of ports in each, with the bed of each year, in
 * years of the projection (all, unless some are asked for).
 */
export function fleetByYear(
  fleet: readonly FleetPort[],
  projection: Projection,
  assumptions: ShippingAssumptions,
  years: readonly number[] = projection.years,
): FleetByYear {
  const levels = fleet.map(({ berth }) => berth && thresholdLevels(berth.rule, berth.ship, assumptions));
  // Nothing lies below −∞: it holds the place of a port of unknown depth.
  const asked = levels.flatMap((of) => (of === null ? [-Infinity, -Infinity] : [of.full, of.cut_off]));
  const below = sharesBelow(withBedMoved(projection, assumptions), asked, years);
  const constant = (value: number) => new Float64Array(years.length).fill(value);
  const ports = fleet.map((port, i) => {
    const [belowFull, belowCutOff] = port.berth === null ? [] : below.slice(2 * i, 2 * i + 2);
    const probability: StateLines =
      belowFull && belowCutOff
        ? {
            full: belowFull.map((share) => 1 - share),
            part: belowFull.map((share, row) => share - (belowCutOff[row] ?? 0)),
            'cut off': belowCutOff,
            unknown: constant(0),
          }
        : { full: constant(0), part: constant(0), 'cut off': constant(0), unknown: constant(1) };
    return { ...port, probability };
  });
  const sum = (state: PortState) =>
    constant(0).map((_, row) => ports.reduce((total, { probability }) => total + (probability[state][row] ?? 0), 0));
  const expected = { full: sum('full'), part: sum('part'), 'cut off': sum('cut off'), unknown: sum('unknown') };
  return { years, ports, expected };
}
