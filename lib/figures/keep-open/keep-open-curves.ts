import type { FigureData } from '@/lib/datasets/figure-data';
import { keepOpen } from '@/lib/impacts/ports/keep-open';
import type { ShippingAssumptions } from '@/lib/impacts/ports/shipping-assumptions';
import type { Basin } from '@/lib/model/basin';
import { distanceDoubt, distanceMarginKm } from '@/lib/relief/distance-doubt';
import { declineDomain } from '../decline/decline-axis';
import { fleetOfScenario, type KnownPort } from '../ports/fleet-of-scenario';
import { latestPer } from '../remember';

/** Falls below 2020 for which it is computed, m: every decimetre. */
export const declines: readonly number[] = Array.from({ length: declineDomain[1] * 10 + 1 }, (_, i) => i / 10);

/** A channel shorter than this, km, is finer than the relief can tell. */
export const leastChannelKm = distanceDoubt.leastKm;

/** What one share of a full load takes: metres to dig, and kilometres of channel, null where no depth is known. */
export type Effort = { readonly digMetres: readonly number[]; readonly channelKm: readonly (number | null)[] };

/** A place by decline, and how well its distances are known, km. */
export type KeepOpenPort = KnownPort & {
  readonly full: Effort;
  readonly threeQuarters: Effort;
  readonly marginKm: number;
};

/** All places of known depth, and how many are not. */
export type KeepOpenCurves = { readonly ports: readonly KeepOpenPort[]; readonly unknown: number };

/** What the curves depend on: no level of a scenario. */
type Question = { readonly basin: Basin; readonly assumptions: ShippingAssumptions; readonly dugMetres: number };

/** Compute what full and three-quarter loads take by decline; kept while ship, beds and allowance are the same. */
export const keepOpenCurves = latestPer(
  ({ assumptions: { ship, allowance }, dugMetres }: Question) => [ship, allowance, dugMetres].join(' '),
  (data: FigureData, { basin, assumptions, dugMetres }: Question): KeepOpenCurves => {
    const { known, unknown } = fleetOfScenario(data, assumptions.ship);
    const ports = known.map((port): KeepOpenPort => {
      const { rule, ship } = port.berth;
      const bed = { ...rule, elevationMetres: rule.elevationMetres - dugMetres };
      const around = data.portSurroundings[port.portId] ?? [];
      const effort = (share: number): Effort => {
        const steps = declines.map((decline) => {
          const levelMetres = basin.reference2020Metres - decline;
          return keepOpen(bed, ship, share, { levelMetres, allowanceMetres: assumptions.allowance }, around);
        });
        return {
          digMetres: steps.map(({ digMetres }) => digMetres),
          channelKm: steps.map(({ channelKm }) => channelKm),
        };
      };
      const latitude = data.ports.find(({ id }) => id === port.portId)?.position.latitude ?? 0;
      return {
        ...port,
        full: effort(1),
        threeQuarters: effort(0.75),
        marginKm: distanceMarginKm(latitude),
      };
    });
    return { ports, unknown };
  },
);
