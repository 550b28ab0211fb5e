import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { type CrossingYears, crossingYears } from './crossing-years';
import { lateBasin } from './late-basin';
import { levelsInYears } from './levels-in-years';
import { levelsPassed } from './levels-passed';
import { passedSoFar } from './passed-so-far';
import { latestDownCrossing, type Standing, standingOf } from './record-crossing';
import { sharesPassed } from './shares-passed';

/** When the sea first falls below a level, in the runs of one scenario. */
export type FirstCrossing = {
  readonly levelMetres: number;
  readonly standing: Standing;
  /** Of a level that is passed: the year of the latest down-crossing; null where the whole record lies below. */
  readonly passedYear: number | null;
  /** Share of runs whose first year below is this or an earlier one, by year of the projection; null unless ahead. */
  readonly firstBy: Float64Array | null;
  /** First year below; null unless the level is ahead. */
  readonly first: CrossingYears | null;
};

/**
 * Find when the runs of a projection first lie below levels (m BHS, in any order); gives them in the same order.
 * With a lag, tell of events that follow their crossing by so many years: all is that of the sea so many years before,
 * and what comes after 2100 is not told. Throws `Refusal` of `lateBasin`.
 */
export function firstCrossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
  lagYears = 0,
): readonly FirstCrossing[] {
  const { members, years } = projection;
  const late = lateBasin(basin, lagYears);
  const felt = years.map((year) => year - lagYears);
  const passed = levelsPassed(levelsInYears(projection, felt, basin.record), levelsMetres, members.count);
  const shares = sharesPassed(levelsMetres, passedSoFar(passed, members.count), years.length);
  return levelsMetres.map((levelMetres, k) => {
    const standing = standingOf(late, levelMetres);
    const firstBy = standing === 'ahead' ? shares[k]! : null;
    return {
      levelMetres,
      standing,
      passedYear: standing === 'passed' ? latestDownCrossing(late, levelMetres) : null,
      firstBy,
      first: firstBy && crossingYears(firstBy, basin.start.year),
    };
  });
}
