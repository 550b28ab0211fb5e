import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { lastingYears } from './crossing-tallies';
import { type CrossingYears, crossingYears } from './crossing-years';
import { lateBasin } from './late-basin';
import { levelShares } from './level-shares';
import { putOff } from './put-off';
import { latestDownCrossing, type Standing, standingOf } from './record-crossing';

/** When the sea falls below a level, in the runs of one scenario, and when for five years in a row. */
export type Crossing = {
  readonly levelMetres: number;
  readonly standing: Standing;
  /** Of a level that is passed: the year of the latest down-crossing; null where the whole record lies below. */
  readonly passedYear: number | null;
  /** Share of runs below in each year of the projection, wherever they were before. */
  readonly below: Float64Array;
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
 * With a lag, a level tells of an event that follows its crossing by so many years: all is that of the sea so many years
 * before, and what comes after 2100 is not told. Throws `Refusal` of `lateBasin`, and for a year that the record lacks.
 */
export function crossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
  lagsYears: readonly number[] = [],
): readonly Crossing[] {
  const startYear = projection.years[0]!;
  const firstYear = firstYearOf(basin, startYear);
  const shares = levelShares(projection, levelsMetres, basin.record, firstYear);
  return levelsMetres.map((levelMetres, k): Crossing => {
    const lagYears = lagsYears[k] ?? 0;
    const late = lateBasin(basin, lagYears);
    const lateFirstYear = firstYearOf(late, startYear);
    const { standing, downYear, settled } = recordedCrossing(late, levelMetres, lateFirstYear);
    const { below, firstBy, lastingBy } = putOff(shares[k]!, basin.record, {
      levelMetres,
      lagYears,
      startYear,
      firstYear,
      lateFirstYear,
    });
    const isAhead = standing === 'ahead';
    return {
      levelMetres,
      standing,
      passedYear: standing === 'passed' ? downYear : null,
      below,
      firstBy: isAhead ? firstBy : null,
      first: isAhead ? crossingYears(firstBy, startYear) : null,
      lasting: settled === undefined ? crossingYears(lastingBy, lateFirstYear) : settled,
    };
  });
}

/** The first year in which five years in a row may begin: they may reach into the record, as far as it goes. */
function firstYearOf({ record }: Basin, startYear: number): number {
  return Math.max(startYear - lastingYears + 1, record[0]!.year);
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
