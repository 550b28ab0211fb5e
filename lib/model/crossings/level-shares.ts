import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { lastingYears, tallyCrossings } from './crossing-tallies';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { levelsPassed } from './levels-passed';
import { sharesOfTallies } from './shares-of-tallies';

/** Shares (0…1) of the runs of a projection at a level, year after year. */
export type LevelShares = {
  /** Runs that lie below it in a year of the projection. */
  readonly below: Float64Array;
  /** Runs that have been below it by a year of the projection. */
  readonly firstBy: Float64Array;
  /** Runs that have begun five years in a row below it by a year; the first of these years may lie in the record. */
  readonly lastingBy: Float64Array;
};

/**
 * Give the shares of runs at levels (m BHS, in any order) in one pass over the runs, whatever the number of levels. Five
 * years in a row may begin in `firstYear`, in the record; throws `Refusal` for a year from it on that the record lacks.
 */
export function levelShares(
  projection: Pick<Projection, 'members' | 'years'>,
  levelsMetres: readonly number[],
  record: Basin['record'],
  firstYear: number,
): readonly LevelShares[] {
  const { members, years } = projection;
  const firstRow = years[0]! - firstYear;
  const rows = firstRow + years.length;
  const ladder = levelLadder(levelsMetres);
  const all = Array.from({ length: rows }, (_, row) => firstYear + row);
  const passed = levelsPassed(levelsByYear(projection, all, record), ladder);
  const width = ladder.descending.length;
  const { now, ever, lasting } = tallyCrossings(passed, members.count, width, firstRow);
  const sharesFrom = (tallies: Uint16Array, row: number) =>
    sharesOfTallies(ladder, tallies.subarray(row * width), members.count, rows - row);
  const below = sharesFrom(now, firstRow);
  const firstBy = sharesFrom(ever, firstRow);
  // Five years in a row are told by the first of them.
  const lastingBy = sharesFrom(lasting, lastingYears - 1);
  return levelsMetres.map((_, k) => ({ below: below[k]!, firstBy: firstBy[k]!, lastingBy: lastingBy[k]! }));
}
