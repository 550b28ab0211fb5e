import { levelCounts } from './level-counts';

/**
 * Count, for every one of `levelsMetres` (m BHS, in any order), the runs that lie below it in a year for the first time:
 * `counts[level][row]`. `years` gives the levels of all `runs` in each of `rows` years, in one array or in several.
 * A run crosses levels in descending order, so each carries a finger on the next one to cross: the cost hardly grows
 * with the number of levels. A level of −∞ is never crossed and costs nothing.
 */
export function countFirstYears(
  levelsMetres: readonly number[],
  years: Iterable<Float64Array>,
  runs: number,
  rows: number,
): readonly Uint32Array[] {
  const { descending, next, counts, inOrder } = levelCounts(levelsMetres, runs, rows);
  let row = 0;
  for (const levels of years) {
    for (let run = 0; run < runs; run++) {
      const level = levels[run]!;
      let finger = next[run]!;
      while (level < descending[finger]!) counts[finger++ * rows + row]!++;
      next[run] = finger;
    }
    row++;
  }
  return inOrder();
}
