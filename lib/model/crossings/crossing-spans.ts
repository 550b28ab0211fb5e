import type { Basin } from '../basin';
import type { Projection } from '../projection';
import type { Threshold } from './crossing-row';
import type { Crossing } from './crossings';
import { type FirstCrossing, firstCrossingsOf } from './first-crossings';
import { lastingCrossingsOf } from './lasting-crossings';

/**
 * Crossings of a threshold at its three levels. Years from the 5 % of `high` to the 95 % of `low` span both what is not
 * known of the sea and what is not known of the threshold.
 */
export type CrossingSpan = {
  readonly threshold: Threshold;
  readonly high: FirstCrossing;
  readonly best: Crossing;
  readonly low: FirstCrossing;
};

/**
 * Find the crossings of thresholds at their high, best and low levels, in their order; see `firstCrossingsOf` for
 * `lagYears`, and for what is thrown.
 */
export function crossingSpansOf(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Threshold[],
  lagYears = 0,
): readonly CrossingSpan[] {
  const levels = thresholds.flatMap((of) => [of.levelHighMetres, of.levelMetres, of.levelLowMetres]);
  const first = firstCrossingsOf(projection, basin, levels, lagYears);
  const bestLevels = thresholds.map(({ levelMetres }) => levelMetres);
  const lasting = lastingCrossingsOf(projection, basin, bestLevels, lagYears);
  return thresholds.map((threshold, k) => ({
    threshold,
    high: first[3 * k]!,
    best: { ...first[3 * k + 1]!, lasting: lasting[k] ?? null },
    low: first[3 * k + 2]!,
  }));
}
