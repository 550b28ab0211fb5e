import type { Projection } from '../projection';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { levelsPassed } from './levels-passed';
import { sharesOfTallies } from './shares-of-tallies';

/**
 * Give the shares (0…1) of runs below levels (m BHS, in any order) by year of the projection: a line for each level.
 * The same numbers as `shareBelow` in one pass over the runs, whatever the number of levels.
 */
export function sharesBelow(
  projection: Pick<Projection, 'members' | 'years'>,
  levelsMetres: readonly number[],
): readonly Float64Array[] {
  const { years, members } = projection;
  const ladder = levelLadder(levelsMetres);
  const passed = levelsPassed(levelsByYear(projection, years), ladder);
  const width = ladder.descending.length;
  const tallies = new Uint16Array(years.length * width);
  for (let row = 0, from = 0; row < years.length; row++, from += members.count)
    for (let run = from; run < from + members.count; run++) tallies[row * width + passed[run]!]!++;
  return sharesOfTallies(ladder, tallies, members.count, years.length);
}
