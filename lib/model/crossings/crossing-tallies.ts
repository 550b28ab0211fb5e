import { greater, lesser } from '@/lib/stats/integers';

/** Years in a row below a level that make its crossing last. */
export const lastingYears = 5;

/**
 * How many runs have passed exactly 0, 1 … all steps of a ladder, year after year: in that year, at any time so far, and for
 * five years in a row that have ended so far.
 */
export type CrossingTallies = {
  readonly now: Uint16Array;
  readonly ever: Uint16Array;
  readonly lasting: Uint16Array;
};

/**
 * Tally what `runs` runs cross, year after year, from the steps that each of them has `passed` (see `levelsPassed`) of a
 * ladder with `width` − 1 of them. From `firstRow` on years count as first crossings, while five years in a row may begin
 * before. Each run is followed once for all levels: it keeps the most levels that it has passed, and in five years it has
 * passed as many as in the year in which it passed fewest.
 */
export function tallyCrossings(passed: Uint16Array, runs: number, width: number, firstRow: number): CrossingTallies {
  const rows = passed.length / runs;
  const now = new Uint16Array(rows * width);
  const ever = new Uint16Array(rows * width);
  const lasting = new Uint16Array(rows * width);
  for (let run = 0; run < runs; run++) {
    let most = 0;
    let mostLasting = 0;
    let before = 0;
    // Five years are this one, the pair before it and the pair before that.
    let pair = 0;
    let midPair = 0;
    let olderPair = 0;
    for (let row = 0, at = 0, from = run; row < rows; row++, at += width, from += runs) {
      const count = passed[from]!;
      now[at + count]!++;
      if (row >= firstRow) {
        most = greater(most, count);
        ever[at + most]!++;
      }
      mostLasting = greater(mostLasting, lesser(lesser(olderPair, pair), count));
      lasting[at + mostLasting]!++;
      // What is now the year before makes the next pair.
      olderPair = midPair;
      midPair = pair;
      pair = lesser(before, count);
      before = count;
    }
  }
  return { now, ever, lasting };
}
