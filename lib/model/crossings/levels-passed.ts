import type { LevelLadder } from './level-ladder';
import type { LevelsByYear } from './levels-by-year';

/**
 * Count for every run the steps of a ladder that it lies below, year after year: the counts of all runs in the first year,
 * then those in the second.
 */
export function levelsPassed(levels: LevelsByYear, ladder: LevelLadder): Uint16Array {
  const { runs, values } = levels;
  const { descending, topMetres, bucketsPerMetre, before } = ladder;
  const last = before.length - 1;
  const years = levels.middle.length;
  const passed = new Uint16Array(years * runs);
  for (let row = 0, at = 0; row < years; row++) {
    const middle = levels.middle[row]!;
    const scale = levels.scale[row]!;
    const first = levels.first[row]!;
    for (let run = first; run < first + runs; run++, at++) {
      const level = middle + scale * values[run]!;
      let count = before[Math.min(last, Math.max(0, (topMetres - level) * bucketsPerMetre)) | 0]!;
      while (level < descending[count]!) count++;
      passed[at] = count;
    }
  }
  return passed;
}
