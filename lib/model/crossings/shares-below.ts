import type { Projection } from '../projection';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { levelsPassed } from './levels-passed';
import { sharesOfTallies } from './shares-of-tallies';

/**
 * Give the shares (0…1) of runs below levels (m BHS, in any order) in years of the projection (all, unless some are asked
 * for): a line for each level. The same numbers as `shareBelow` in one pass over the runs, whatever the number of levels.
 */
export function sharesBelow(
  projection: Pick<Projection, 'members' | 'years'>,
  levelsMetres: readonly number[],
  asked: readonly number[] = projection.years,
): readonly Float64Array[] {
  const { count } = projection.members;
  const ladder = levelLadder(levelsMetres);
  const passed = levelsPassed(levelsByYear(projection, asked), ladder);
  const width = ladder.descending.length;
  const tallies = new Uint16Array(asked.length * width);
  for (let row = 0, from = 0; row < asked.length; row++, from += count)
    for (let run = from; run < from + count; run++) tallies[row * width + passed[run]!]!++;
  return sharesOfTallies(ladder, tallies, count, asked.length);
}
