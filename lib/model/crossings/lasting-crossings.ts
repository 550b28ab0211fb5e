import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { type CrossingYears, crossingYears } from './crossing-years';
import { cumulate } from './cumulate';
import { countLastingYears, lastingYears } from './lasting-years';
import { lateBasin } from './late-basin';
import { levelsInYears } from './levels-in-years';
import { latestDownCrossing, standingOf } from './record-crossing';

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
  // Five observed years below settle it; a whole record below leaves no year to name.
  const settled = levelsMetres.map((level) => {
    const year = latestDownCrossing(late, level);
    const isSettled = year === null ? standingOf(late, level) === 'passed' : year <= firstYear;
    return isSettled ? { inAll: year === null ? null : { p05: year, p50: year, p95: year } } : null;
  });
  const rows = years.at(-1)! - firstYear + 1;
  const counts = countLastingYears(
    // Nothing lies below −∞: it holds the place of a level that is settled.
    levelsMetres.map((level, k) => (settled[k] === null ? level : -Infinity)),
    levelsInYears(projection, yearsFrom(firstYear - lagYears, rows), basin.record),
    members.count,
    rows - lastingYears + 1,
  );
  return settled.map((known, k) =>
    known === null ? crossingYears(cumulate(counts[k]!, members.count), firstYear) : known.inAll,
  );
}

function yearsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => first + row);
}
