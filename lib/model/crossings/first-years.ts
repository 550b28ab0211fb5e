/**
 * Count, for every one of `levelsMetres` (m BHS, in any order), the runs that lie below it in a row for the first time:
 * `counts[level][row]`. `values` holds a row of `runs` levels for each year.
 * A run crosses levels in descending order, so each carries a finger on the next one to cross: the cost hardly grows
 * with the number of levels.
 */
export function countFirstYears(
  levelsMetres: readonly number[],
  values: Float64Array,
  runs: number,
): readonly Uint32Array[] {
  const order = levelsMetres.map((_, k) => k).sort((a, b) => levelsMetres[b]! - levelsMetres[a]!);
  const descending = Float64Array.from([...order.map((k) => levelsMetres[k]!), -Infinity]);
  const rows = values.length / runs;
  const counts = new Uint32Array(order.length * rows);
  const next = new Uint32Array(runs);
  for (let row = 0; row < rows; row++)
    for (let run = 0; run < runs; run++) {
      const level = values[row * runs + run]!;
      let finger = next[run]!;
      while (level < descending[finger]!) counts[finger++ * rows + row]!++;
      next[run] = finger;
    }
  return levelsMetres.map((_, k) => counts.subarray(order.indexOf(k) * rows, (order.indexOf(k) + 1) * rows));
}
