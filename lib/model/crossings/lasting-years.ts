import { levelCounts } from './level-counts';

/** Years in a row below a level that make its crossing last. */
export const lastingYears = 5;

/**
 * Count, for every level, the runs that begin their first five years in a row below it: `counts[level][row]`, by the first
 * of the five. `levelsMetres`, `years` and `runs` are those of `countFirstYears`; `rows` of the years can begin five.
 * Five years lie below a level if the highest of them does. In a falling sea that is most often the first, which is
 * therefore asked before the others.
 */
export function countLastingYears(
  levelsMetres: readonly number[],
  years: Iterable<Float64Array>,
  runs: number,
  rows: number,
): readonly Uint32Array[] {
  const { descending, next, counts, inOrder } = levelCounts(levelsMetres, runs, rows);
  const five = () => new Float64Array(runs);
  let [one, two, three, four, last] = [five(), five(), five(), five(), five()];
  let row = 1 - lastingYears;
  for (const levels of years) {
    [one, two, three, four, last] = [two, three, four, last, one];
    last.set(levels);
    for (let run = 0; row >= 0 && run < runs; run++) {
      let finger = next[run]!;
      if (one[run]! >= descending[finger]!) continue;
      const highest = Math.max(one[run]!, two[run]!, three[run]!, four[run]!, last[run]!);
      while (highest < descending[finger]!) counts[finger++ * rows + row]!++;
      next[run] = finger;
    }
    row++;
  }
  return inOrder();
}
