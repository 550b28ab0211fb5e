import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { levelsPassed } from './levels-passed';
import { sharesOfTallies } from './shares-of-tallies';

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
  const ladder = levelLadder(levelsMetres);
  const levels = levelsByYear(projection, years, record);
  const width = levelsMetres.length + 1;
  const tallies = new Uint16Array(years.length * width);
  let from = 0;
  for (const passed of levelsPassed(levels, ladder)) {
    for (let run = 0; run < passed.length; run++) tallies[from + passed[run]!]!++;
    from += width;
  }
  return sharesOfTallies(ladder, tallies, levels.runs, years.length);
}
