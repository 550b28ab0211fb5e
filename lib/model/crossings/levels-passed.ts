/**
 * Go through years and count for every run the `levelsMetres` (m BHS, in any order) that it lies below. `years` gives the
 * levels of all runs in each year. Each run keeps a finger on the levels in descending order and moves it from one year
 * to the next, so the cost hardly grows with the number of levels. All counts come in one array, which the next year
 * overwrites.
 */
export function* levelsPassed(
  years: Iterable<Float64Array>,
  levelsMetres: readonly number[],
  runs: number,
): Generator<Uint16Array> {
  const descending = Float64Array.from(levelsMetres).sort().reverse();
  // bounds[n] is the n-th level from above: a run below n of them stands from bounds[n + 1] up to bounds[n].
  const bounds = Float64Array.from([Infinity, ...descending, -Infinity]);
  const passed = new Uint16Array(runs);
  for (const levels of years) {
    for (let run = 0; run < runs; run++) {
      const level = levels[run]!;
      let finger = passed[run]!;
      while (level < bounds[finger + 1]!) finger++;
      while (level >= bounds[finger]!) finger--;
      passed[run] = finger;
    }
    yield passed;
  }
}
