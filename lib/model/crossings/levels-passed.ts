import { greater, lesser } from '@/lib/stats/integers';
import type { LevelLadder } from './level-ladder';
import type { LevelsByYear } from './levels-by-year';

/** Where the counts are written, each time again: to ask a browser for so much memory costs as much as the search. */
let room = new Uint16Array(0);

/**
 * Count for every run the steps of a ladder that it lies below, year after year: the counts of all runs in the first year,
 * then those in the second. They stand where the next search writes its own.
 */
export function levelsPassed(levels: LevelsByYear, ladder: LevelLadder): Uint16Array {
  const { runs, values } = levels;
  const { descending, topMetres, bucketsPerMetre, before } = ladder;
  const last = before.length - 1;
  const years = levels.middle.length;
  if (room.length < years * runs) room = new Uint16Array(years * runs);
  const passed = room.subarray(0, years * runs);
  for (let row = 0, at = 0; row < years; row++) {
    const middle = levels.middle[row]!;
    const scale = levels.scale[row]!;
    const first = levels.first[row]!;
    for (let run = first; run < first + runs; run++, at++) {
      const level = middle + scale * values[run]!;
      const bucket = ((topMetres - level) * bucketsPerMetre) | 0;
      let count = before[lesser(last, greater(0, bucket))]!;
      // The comparison that often goes either way asks no branch of the processor, which would guess it wrong.
      count += Number(level < descending[count]!);
      while (level < descending[count]!) count++;
      passed[at] = count;
    }
  }
  return passed;
}
