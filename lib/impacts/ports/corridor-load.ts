import type { Berth } from './berth';
import type { CorridorLimit } from './corridor-limits';
import { loadingAt, type Water } from './loading-at';

/** What a chain carries: the smallest share (0…1) among its known ports, each for its own ship, and that port. */
export type CorridorLoad = {
  readonly share: number;
  readonly weakest: Berth;
  /** A port of unknown depth may carry less. */
  readonly isAtMost: boolean;
};

/** Give what a chain carries at a level; null where no port is known. Of equal ports the first is named. */
export function corridorLoad({ berths, unknownPortIds }: CorridorLimit, water: Water): CorridorLoad | null {
  const isAtMost = unknownPortIds.length > 0;
  return berths.reduce<CorridorLoad | null>((least, berth) => {
    const { share } = loadingAt(berth.rule, berth.ship, water);
    return least === null || share < least.share ? { share, weakest: berth, isAtMost } : least;
  }, null);
}
