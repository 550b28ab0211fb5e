import type { WetlandThresholds } from '@/lib/domain/wetland';
import type { CrossingSpan } from '@/lib/impacts/ports/crossing-spans';
import type { Basin } from '@/lib/model/basin';
import { crossingsOf } from '@/lib/model/crossings/crossings';
import type { Projection } from '@/lib/model/projection';
import { byLag } from './by-lag';
import { thresholdsOfWetlands } from './thresholds-of-wetlands';

/**
 * Find the crossings of every known threshold at the high, best and low level of its band, in the order of
 * `thresholdsOfWetlands`; a lag is in their years. What the band does to the median year is `first.p50` from `high` to
 * `low`, or `passedYear` where a level is passed.
 */
export function wetlandCrossingSpans(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
): readonly CrossingSpan[] {
  return byLag({ projection, basin }, thresholdsOfWetlands(thresholds), (sea, some) => {
    const levels = some.flatMap((of) => [of.levelHighMetres, of.levelMetres, of.levelLowMetres]);
    const crossings = crossingsOf(sea.projection, sea.basin, levels);
    return some.flatMap((threshold, i) => {
      const [high, best, low] = crossings.slice(3 * i, 3 * i + 3);
      return high && best && low ? [{ threshold, high, best, low }] : [];
    });
  });
}
