import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { lastingYears, tallyCrossings } from './crossing-tallies';
import { type CrossingYears, crossingYears } from './crossing-years';
import { lateBasin } from './late-basin';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { latestDownCrossing, type Standing, standingOf } from './record-crossing';
import { sharesOfTallies } from './shares-of-tallies';

/** When the sea falls below a level, in the runs of one scenario, and when for five years in a row. */
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
   * The first of five years in a row below, observed years included. What begins after 2096 cannot be decided: a null
   * year says "not by 2096". The whole is null where the whole record lies below.
   */
  readonly lasting: CrossingYears | null;
};

/**
 * Find when the runs of a projection cross levels (m BHS, in any order); gives them in the same order.
 * With a lag, tell of events that follow their crossing by so many years: all is that of the sea so many years before,
 * and what comes after 2100 is not told. Throws `Refusal` of `lateBasin`.
 */
export function crossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
  lagYears = 0,
): readonly Crossing[] {
  const { members, years } = projection;
  const late = lateBasin(basin, lagYears);
  const startYear = years[0]!;
  const firstYear = Math.max(startYear - lastingYears + 1, late.record[0]!.year);
  const firstRow = startYear - firstYear;
  const rows = firstRow + years.length;
  const felt = Array.from({ length: rows }, (_, row) => firstYear + row - lagYears);
  const levels = levelsByYear(projection, felt, basin.record);

  const recorded = levelsMetres.map((levelMetres) => recordedCrossing(late, levelMetres, firstYear));
  // What the record settles no run can change, and a shorter ladder is climbed faster.
  const open = levelsMetres.filter((_, k) => recorded[k]?.settled === undefined);
  const ladder = levelLadder(open);
  const { ever, lasting } = tallyCrossings(ladder, levels, firstRow);
  const width = open.length + 1;
  // Five years in a row are told by the first of them.
  const last = lastingYears - 1;
  const shares = sharesOfTallies(ladder, ever.subarray(firstRow * width), members.count, years.length);
  const lastingShares = sharesOfTallies(ladder, lasting.subarray(last * width), members.count, rows - last);
  let next = 0;
  return levelsMetres.map((levelMetres, k): Crossing => {
    const { standing, downYear, settled } = recorded[k]!;
    const crossing = { levelMetres, standing, passedYear: standing === 'passed' ? downYear : null };
    if (settled !== undefined) return { ...crossing, firstBy: null, first: null, lasting: settled };
    const of = next++;
    const isAhead = standing === 'ahead';
    return {
      ...crossing,
      firstBy: isAhead ? shares[of]! : null,
      first: isAhead ? crossingYears(shares[of]!, startYear) : null,
      lasting: crossingYears(lastingShares[of]!, firstYear),
    };
  });
}

type RecordedCrossing = Pick<Crossing, 'standing'> & {
  readonly downYear: number | null;
  readonly settled?: Crossing['lasting'];
};

/**
 * What the record knows of a level, and what of its lasting crossing that settles: five observed years below, or a whole
 * record below, which leaves no year to name.
 */
function recordedCrossing(basin: Basin, levelMetres: number, firstYear: number): RecordedCrossing {
  const standing = standingOf(basin, levelMetres);
  const downYear = latestDownCrossing(basin, levelMetres);
  const known = { standing, downYear };
  if (standing === 'ahead') return known;
  if (downYear === null) return standing === 'passed' ? { ...known, settled: null } : known;
  return downYear <= firstYear ? { ...known, settled: { p05: downYear, p50: downYear, p95: downYear } } : known;
}
