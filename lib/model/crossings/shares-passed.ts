/**
 * Give the shares (0…1) of runs that have passed each of `levelsMetres` (m BHS, in any order), in each of `rows` years: a
 * line for each level. `years` counts the levels that each run has passed: whoever has passed some has passed the highest
 * of them.
 */
export function sharesPassed(
  levelsMetres: readonly number[],
  years: Iterable<Uint16Array>,
  rows: number,
): readonly Float64Array[] {
  const descending = Float64Array.from(levelsMetres).sort().reverse();
  const places = levelsMetres.map((level) => descending.indexOf(level));
  const lines = levelsMetres.map(() => new Float64Array(rows));
  const tally = new Uint32Array(descending.length + 1);
  let row = 0;
  for (const passed of years) {
    tally.fill(0);
    count(tally, passed);
    // Summed from the end, the runs that have passed exactly n levels become those that have passed n or more.
    for (let n = tally.length - 2; n >= 0; n--) tally[n]! += tally[n + 1]!;
    for (const [k, line] of lines.entries()) line[row] = tally[places[k]! + 1]! / passed.length;
    row++;
  }
  return lines;
}

function count(tally: Uint32Array, passed: Uint16Array): void {
  for (let run = 0; run < passed.length; run++) tally[passed[run]!]!++;
}
