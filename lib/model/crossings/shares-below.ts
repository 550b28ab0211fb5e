import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { levelsInYears } from './levels-in-years';
import { levelsPassed } from './levels-passed';
import { sharesPassed } from './shares-passed';

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
  const levels = levelsInYears(projection, years, record);
  const passed = levelsPassed(levels, levelsMetres, projection.members.count);
  return sharesPassed(levelsMetres, passed, years.length);
}
