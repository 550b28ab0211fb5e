import type { Corridor, PortRule } from '@/lib/domain/port';
import type { Vessel } from '@/lib/domain/vessel';
import type { Berth } from './berth';
import { fleetOf } from './fleet';
import type { ShippingAssumptions } from './shipping-assumptions';
import { type PortThreshold, portThresholds, thresholdLevels } from './threshold-levels';

/** A threshold of a chain of ports: that of its weakest known port, the first to be crossed as the sea falls. */
export type CorridorThreshold = {
  readonly threshold: PortThreshold;
  readonly weakest: Berth;
  /** Highest of the known ports' levels, m BHS; low and high likewise, each from the port it is highest at. */
  readonly levelMetres: number;
  readonly levelLowMetres: number;
  readonly levelHighMetres: number;
};

/** What limits a chain of ports. */
export type CorridorLimit = {
  readonly corridor: Corridor;
  /** Ports whose depth is known, in the order of the chain, by the rule shown first. */
  readonly berths: readonly Berth[];
  /** Ports of unknown depth: where there is one, years are "no later than" and cargo "at most". */
  readonly unknownPortIds: readonly string[];
  /** Null where no port is known. */
  readonly thresholds: readonly CorridorThreshold[] | null;
};

/**
 * Find the weakest port of every chain for every threshold. Dredging and silting are the same at every berth, so that
 * the port is the same in every year. Of equal ports the first in the chain is named. Throws `Refusal` of `fleetOf`.
 */
export function corridorLimits(
  corridors: readonly Corridor[],
  rules: readonly PortRule[],
  vessels: readonly Vessel[],
  assumptions: ShippingAssumptions,
): readonly CorridorLimit[] {
  return corridors.map((corridor) => {
    const links = fleetOf(corridor.portIds, rules, vessels, assumptions.ship);
    const berths = links.flatMap(({ berth }) => (berth === null ? [] : [berth]));
    const known = berths.map((berth) => ({ berth, levels: thresholdLevels(berth.rule, berth.ship, assumptions) }));
    const thresholds = portThresholds.flatMap((threshold): readonly CorridorThreshold[] => {
      const ends = known.map(({ berth, levels }) => ({
        berth,
        level: levels[threshold],
        low: levels[threshold] - berth.rule.uncertaintyMetres,
        high: levels[threshold] + berth.rule.uncertaintyMetres,
      }));
      const weakest = ends.reduce<(typeof ends)[number] | null>(
        (highest, end) => (highest === null || end.level > highest.level ? end : highest),
        null,
      );
      if (weakest === null) return [];
      return [
        {
          threshold,
          weakest: weakest.berth,
          levelMetres: weakest.level,
          levelLowMetres: Math.max(...ends.map(({ low }) => low)),
          levelHighMetres: Math.max(...ends.map(({ high }) => high)),
        },
      ];
    });
    return {
      corridor,
      berths,
      unknownPortIds: links.filter(({ berth }) => berth === null).map(({ portId }) => portId),
      thresholds: thresholds.length === 0 ? null : thresholds,
    };
  });
}
