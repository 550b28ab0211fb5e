import type { Basin } from '@/lib/model/basin';
import type { Threshold } from '@/lib/model/crossings/crossing-row';
import { type CrossingSpan, crossingSpansOf } from '@/lib/model/crossings/crossing-spans';
import type { Projection } from '@/lib/model/projection';
import type { BedMoves } from './metres-dug';
import { withBedMoved } from './with-bed-moved';

/** Find the crossings of thresholds at their high, best and low levels over a bed that moves, in their order. */
export function crossingSpans(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Threshold[],
  moves: BedMoves,
): readonly CrossingSpan[] {
  return crossingSpansOf(withBedMoved(projection, moves), basin, thresholds);
}
