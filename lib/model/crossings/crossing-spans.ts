import type { Basin } from '../basin';
import type { Projection } from '../projection';
import type { Threshold } from './crossing-row';
import { type Crossing, crossingsOf } from './crossings';

/**
 * Crossings of a threshold at its three levels. Years from the 5 % of `high` to the 95 % of `low` span both what is not
 * known of the sea and what is not known of the threshold.
 */
export type CrossingSpan<Of extends Threshold = Threshold> = {
  readonly threshold: Of;
  readonly high: Crossing;
  readonly best: Crossing;
  readonly low: Crossing;
};

/**
 * Find the crossings of thresholds at their high, best and low levels, in their order; see `crossingsOf` for lags, and
 * for what is thrown.
 */
export function crossingSpansOf<Of extends Threshold>(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Of[],
): readonly CrossingSpan<Of>[] {
  const levels = thresholds.flatMap((of) => [of.levelHighMetres, of.levelMetres, of.levelLowMetres]);
  const lags = thresholds.flatMap(({ lagYears = 0 }) => [lagYears, lagYears, lagYears]);
  const crossings = crossingsOf(projection, basin, levels, lags);
  return thresholds.map((threshold, k) => ({
    threshold,
    high: crossings[3 * k]!,
    best: crossings[3 * k + 1]!,
    low: crossings[3 * k + 2]!,
  }));
}
