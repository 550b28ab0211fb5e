import type { WetlandThresholds } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import { type CrossingSpan, crossingSpansOf } from '@/lib/model/crossings/crossing-spans';
import type { Projection } from '@/lib/model/projection';
import { thresholdsOfWetlands, type WetlandThreshold } from './thresholds-of-wetlands';

/**
 * Find the crossings of every known threshold at the high, best and low level of its band, in the order of
 * `thresholdsOfWetlands`; a lag is in their years. What the band does to the median year is `first.p50` from `high` to
 * `low`, or `passedYear` where a level is passed.
 */
export function wetlandCrossingSpans(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
): readonly CrossingSpan<WetlandThreshold>[] {
  return crossingSpansOf(projection, basin, thresholdsOfWetlands(thresholds));
}
