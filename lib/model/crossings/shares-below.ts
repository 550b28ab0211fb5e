import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { levelsInYears } from './levels-in-years';
import { levelsPassed } from './levels-passed';

/**
 * Give the shares (0…1) of runs below levels (m BHS, in any order) in each of `years`: a line for each level.
 * The same numbers as `shareBelow` in one pass over the runs, whatever the number of levels. Years before the projection
 * are those of the `record`, below a level in all runs or in none; throws `Refusal` for one that it does not hold.
 */
export function sharesBelow(
  projection: Pick<Projection, 'members' | 'years'>,
  levelsMetres: readonly number[],
  years: readonly number[] = projection.years,
  record: Basin['record'] = [],
): readonly Float64Array[] {
  const { count } = projection.members;
  const descending = Float64Array.from(levelsMetres).sort().reverse();
  const lines = levelsMetres.map(() => new Float64Array(years.length));
  const ranks = levelsMetres.map((level) => descending.indexOf(level));
  const below = new Float64Array(descending.length + 1);
  let row = 0;
  for (const passed of levelsPassed(levelsInYears(projection, years, record), levelsMetres, count)) {
    below.fill(0);
    for (let run = 0; run < count; run++) below[passed[run]!]!++;
    // A run below n levels lies below the n highest: summed from the end, what is counted is who lies below each.
    for (let n = below.length - 2; n >= 0; n--) below[n]! += below[n + 1]!;
    for (const [k, line] of lines.entries()) line[row] = below[ranks[k]! + 1]! / count;
    row++;
  }
  return lines;
}
