import type { Basin } from '../basin';
import { levelsOfMembers } from '../member-levels';
import type { Projection } from '../projection';
import { countFirstYears } from './first-years';
import { countLastingYears, lastingYears } from './lasting-years';
import { latestDownCrossing, type Standing, standingOf } from './record-crossing';

/** Years by which 5, 50 and 95 % of the runs have crossed; null: after the last year that can tell. */
export type CrossingYears = { readonly p05: number | null; readonly p50: number | null; readonly p95: number | null };

/** When the sea falls below a level, in the runs of one scenario. */
export type Crossing = {
  readonly levelMetres: number;
  readonly standing: Standing;
  /** Of a level that is passed: the year of the latest down-crossing; null where the whole record lies below. */
  readonly passedYear: number | null;
  /** Share of runs whose first year below is this or an earlier one, by year of the projection; null unless ahead. */
  readonly firstBy: Float64Array | null;
  /** First year below; null unless the level is ahead. */
  readonly first: CrossingYears | null;
  /**
   * First of five years in a row below, observed years included. What begins after 2096 cannot be decided: null says
   * "not by 2096". The whole is null where the whole record lies below.
   */
  readonly lasting: CrossingYears | null;
};

/** Find when the runs of a projection cross levels (m BHS, in any order); gives them in the same order. */
export function crossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
): readonly Crossing[] {
  const runs = projection.members.count;
  const levels = levelsOfMembers(projection.members);
  const before = basin.record.slice(-lastingYears, -1).map((point) => point.levelMetres);
  const first = countFirstYears(levelsMetres, levels, runs);
  const lasting = countLastingYears(levelsMetres, before, levels, runs);
  const startYear = basin.start.year;
  const firstWindow = startYear - before.length;
  return levelsMetres.map((levelMetres, k) => {
    const standing = standingOf(basin, levelMetres);
    const year = latestDownCrossing(basin, levelMetres);
    // Five observed years below settle it; a whole record below leaves no year to name.
    const isSettled = year === null ? standing === 'passed' : year <= firstWindow;
    const firstBy = standing === 'ahead' ? cumulate(first[k]!, runs) : null;
    return {
      levelMetres,
      standing,
      passedYear: standing === 'passed' ? year : null,
      firstBy,
      first: firstBy && yearsOf(firstBy, startYear),
      lasting: isSettled ? allIn(year) : yearsOf(cumulate(lasting[k]!, runs), firstWindow),
    };
  });
}

function allIn(year: number | null): CrossingYears | null {
  return year === null ? null : { p05: year, p50: year, p95: year };
}

function cumulate(counts: Uint32Array, runs: number): Float64Array {
  let sum = 0;
  return Float64Array.from(counts, (count) => {
    sum += count;
    return sum / runs;
  });
}

function yearsOf(shares: Float64Array, firstYear: number): CrossingYears {
  const yearBy = (share: number) => {
    const row = shares.findIndex((reached) => reached >= share);
    return row === -1 ? null : firstYear + row;
  };
  return { p05: yearBy(0.05), p50: yearBy(0.5), p95: yearBy(0.95) };
}
