import type { Basin } from '@/lib/model/basin';
import type { Threshold } from '@/lib/model/crossings/crossing-row';
import { type Crossing, crossingsOf } from '@/lib/model/crossings/crossings';
import type { Projection } from '@/lib/model/projection';
import type { BedMoves } from './metres-dug';
import { withBedMoved } from './with-bed-moved';

/**
 * Crossings of a threshold at its three levels. Years from the 5 % of `high` to the 95 % of `low` span both what is not
 * known of the sea and what is not known of the bed.
 */
export type CrossingSpan = {
  readonly threshold: Threshold;
  readonly high: Crossing;
  readonly best: Crossing;
  readonly low: Crossing;
};

/** Find the crossings of thresholds at their high, best and low levels over a bed that moves, in their order. */
export function crossingSpans(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Threshold[],
  moves: BedMoves,
): readonly CrossingSpan[] {
  const moved = withBedMoved(projection, moves);
  const levels = thresholds.flatMap((of) => [of.levelHighMetres, of.levelMetres, of.levelLowMetres]);
  const crossings = crossingsOf(moved, basin, levels);
  return thresholds.flatMap((threshold, i) => {
    const [high, best, low] = crossings.slice(3 * i, 3 * i + 3);
    return high && best && low ? [{ threshold, high, best, low }] : [];
  });
}
