import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { countPassed, levelLadder } from './level-ladder';
import { levelsInYears } from './levels-in-years';
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
  const { count: runs } = projection.members;
  const ladder = levelLadder(levelsMetres);
  const width = levelsMetres.length + 1;
  const tallies = new Uint32Array(years.length * width);
  const passed = new Uint16Array(runs);
  let row = 0;
  for (const levels of levelsInYears(projection, years, record)) {
    countPassed(ladder, levels, passed);
    tally(tallies, row++ * width, passed);
  }
  return sharesOfTallies(ladder, tallies, runs, years.length);
}

function tally(tallies: Uint32Array, from: number, passed: Uint16Array): void {
  for (let run = 0; run < passed.length; run++) tallies[from + passed[run]!]!++;
}
