import type { Basin } from '../basin';
import type { Projection } from '../projection';
import type { Threshold } from './crossing-row';
import { type Crossing, crossingsOf } from './crossings';

/**
 * Crossings of a threshold at its three levels. Years from the 5 % of `high` to the 95 % of `low` span both what is not
 * known of the sea and what is not known of the threshold.
 */
export type CrossingSpan = {
  readonly threshold: Threshold;
  readonly high: Crossing;
  readonly best: Crossing;
  readonly low: Crossing;
};

/**
 * Find the crossings of thresholds at their high, best and low levels, in their order; see `crossingsOf` for
 * `lagYears`, and for what is thrown.
 */
export function crossingSpansOf(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Threshold[],
  lagYears = 0,
): readonly CrossingSpan[] {
  const levels = thresholds.flatMap((of) => [of.levelHighMetres, of.levelMetres, of.levelLowMetres]);
  const crossings = crossingsOf(projection, basin, levels, lagYears);
  return thresholds.map((threshold, k) => ({
    threshold,
    high: crossings[3 * k]!,
    best: crossings[3 * k + 1]!,
    low: crossings[3 * k + 2]!,
  }));
}
