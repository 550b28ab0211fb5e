import type { Basin } from '../basin';
import type { Projection } from '../projection';
import type { CrossingYears } from './crossing-years';
import { type FirstCrossing, firstCrossingsOf } from './first-crossings';
import { lastingCrossingsOf } from './lasting-crossings';

/** When the sea falls below a level, in the runs of one scenario, and when for five years in a row. */
export type Crossing = FirstCrossing & {
  /** See `lastingCrossingsOf`. */
  readonly lasting: CrossingYears | null;
};

/**
 * Find when the runs of a projection cross levels (m BHS, in any order); gives them in the same order.
 * See `firstCrossingsOf` for `lagYears`, and for what is thrown.
 */
export function crossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
  lagYears = 0,
): readonly Crossing[] {
  const lasting = lastingCrossingsOf(projection, basin, levelsMetres, lagYears);
  return firstCrossingsOf(projection, basin, levelsMetres, lagYears).map((first, k) => ({
    ...first,
    lasting: lasting[k] ?? null,
  }));
}
