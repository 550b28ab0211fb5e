import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { type CrossingYears, crossingYears } from './crossing-years';
import { lateBasin } from './late-basin';
import { levelsInYears } from './levels-in-years';
import { levelsPassed } from './levels-passed';
import { lastingYears, passedInARow } from './passed-in-a-row';
import { passedSoFar } from './passed-so-far';
import { latestDownCrossing, standingOf } from './record-crossing';
import { sharesPassed } from './shares-passed';

/**
 * Find the first of five years in a row below each level (m BHS, in any order), observed years included; `lagYears` as for
 * `firstCrossingsOf`. What begins after 2096 cannot be decided: a null year says "not by 2096". The whole is null where
 * the whole record lies below. Throws `Refusal` of `lateBasin`.
 */
export function lastingCrossingsOf(
  projection: Projection,
  basin: Basin,
  levelsMetres: readonly number[],
  lagYears = 0,
): readonly (CrossingYears | null)[] {
  const { members, years } = projection;
  const late = lateBasin(basin, lagYears);
  const firstYear = Math.max(late.start.year - lastingYears + 1, late.record[0]!.year);
  const rows = years.at(-1)! - firstYear + 1;
  const felt = levelsInYears(projection, yearsFrom(firstYear - lagYears, rows), basin.record);
  const inARow = passedInARow(levelsPassed(felt, levelsMetres, members.count), members.count);
  const shares = sharesPassed(levelsMetres, passedSoFar(inARow, members.count), rows - lastingYears + 1);
  return levelsMetres.map((level, k) => {
    // Five observed years below settle it; a whole record below leaves no year to name.
    const year = latestDownCrossing(late, level);
    if (year === null && standingOf(late, level) === 'passed') return null;
    if (year !== null && year <= firstYear) return { p05: year, p50: year, p95: year };
    return crossingYears(shares[k]!, firstYear);
  });
}

function yearsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => first + row);
}
