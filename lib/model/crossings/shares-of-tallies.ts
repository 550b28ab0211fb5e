import type { LevelLadder } from './level-ladder';

/**
 * Give for each level, in the order in which it was given to the ladder, the share (0…1) of `runs` that have passed it in
 * each of `rows` years. `tallies` counts, year after year, the runs that have passed exactly 0, 1 … all of the levels.
 */
export function sharesOfTallies(
  { places }: LevelLadder,
  tallies: Uint16Array,
  runs: number,
  rows: number,
): readonly Float64Array[] {
  const lines = Array.from(places, () => new Float64Array(rows));
  const passing = new Float64Array(places.length);
  for (let row = 0; row < rows; row++) {
    // Whoever has passed some levels has passed the highest of them: summed from the lowest, all are counted.
    let sum = 0;
    for (let n = places.length; n > 0; n--) {
      sum += tallies[row * (places.length + 1) + n]!;
      passing[n - 1] = sum / runs;
    }
    for (let k = 0; k < places.length; k++) lines[k]![row] = passing[places[k]!]!;
  }
  return lines;
}
