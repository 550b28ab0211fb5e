import type { WetlandThresholds } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import { type CrossingRow, crossingRows } from '@/lib/model/crossings/crossing-row';
import type { Projection } from '@/lib/model/projection';
import { thresholdsOfWetlands } from './thresholds-of-wetlands';

/**
 * Give a crossing row for every known threshold, in the order of `thresholdsOfWetlands`, at the best level of its band.
 * An event that comes some years after its crossing (Garabogazköl runs dry four years after it is cut off) has all its
 * columns so much later: `passed`, `at_line` and `p_below_Y` tell of the sea that many years before, the years of first
 * and lasting crossing are put off by the lag, and become null after 2100.
 */
export function wetlandCrossings(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
): readonly CrossingRow[] {
  return crossingRows(projection, basin, thresholdsOfWetlands(thresholds));
}
