import type { LevelLadder } from './level-ladder';

/**
 * Give for each level, in the order in which it was given to the ladder, the share (0…1) of `runs` that have passed it in
 * each of `rows` years; equal levels share a line. `tallies` counts, year after year, the runs that have passed exactly
 * 0, 1 … all steps of the ladder.
 */
export function sharesOfTallies(
  { places, descending }: LevelLadder,
  tallies: Uint16Array,
  runs: number,
  rows: number,
): readonly Float64Array[] {
  const width = descending.length;
  const lines = Array.from({ length: width - 1 }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    // Whoever has passed some levels has passed the highest of them: summed from the lowest, all are counted.
    let sum = 0;
    for (let n = width - 1; n > 0; n--) {
      sum += tallies[row * width + n]!;
      lines[n - 1]![row] = sum / runs;
    }
  }
  return Array.from(places, (place) => lines[place]!);
}
