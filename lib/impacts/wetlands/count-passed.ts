import type { MemberLevels } from '@/lib/model/member-levels';

/**
 * Count for every run in every year the `levelsMetres` (m BHS, in any order, at most 255) that it lies below: a row of
 * all runs for each year. Each run keeps a finger on the levels in descending order and moves it from one year to the
 * next, so the cost hardly grows with the number of levels.
 */
export function countPassed(
  { count, centre, scale, values }: MemberLevels,
  levelsMetres: readonly number[],
): Uint8Array {
  const levels = Float64Array.from(levelsMetres).sort().reverse();
  // bounds[n] is the n-th level from above: a run below n of them stands from bounds[n + 1] up to bounds[n].
  const bounds = Float64Array.from([Infinity, ...levels, -Infinity]);
  const fingers = new Uint8Array(count);
  const passed = new Uint8Array(values.length);
  let row = 0;
  for (const middle of centre) {
    const ofYear = values.subarray(row * count, (row + 1) * count);
    let run = 0;
    for (const value of ofYear) {
      const level = middle + scale * value;
      let finger = fingers[run] ?? 0;
      while (level < (bounds[finger + 1] ?? -Infinity)) finger++;
      while (level >= (bounds[finger] ?? Infinity)) finger--;
      fingers[run] = finger;
      run++;
    }
    passed.set(fingers, row * count);
    row++;
  }
  return passed;
}
