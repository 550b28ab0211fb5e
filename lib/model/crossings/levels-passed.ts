import { countPassed, levelLadder } from './level-ladder';

/**
 * Go through years and count for every run the `levelsMetres` (m BHS, in any order) that it lies below. `years` gives the
 * levels of all runs in each year. All counts come in one array, which the next year overwrites.
 */
export function* levelsPassed(
  years: Iterable<Float64Array>,
  levelsMetres: readonly number[],
  runs: number,
): Generator<Uint16Array> {
  const ladder = levelLadder(levelsMetres);
  const passed = new Uint16Array(runs);
  for (const levels of years) {
    countPassed(ladder, levels, passed);
    yield passed;
  }
}
