/**
 * Levels of every run: run i stands at `centre[y] + scale · values[y · count + i]` m BHS in year number y.
 * The two parts let a prescribed decline move without touching its runs.
 */
export type MemberLevels = {
  readonly count: number;
  readonly centre: Float64Array;
  readonly scale: number;
  /** One row of all runs for each year. */
  readonly values: Float64Array;
};

/** Write out the level (m BHS) of every run: one row of all runs for each year. */
export function levelsOfMembers({ count, centre, scale, values }: MemberLevels): Float64Array {
  const levels = new Float64Array(values.length);
  for (let row = 0; row < centre.length; row++)
    for (let k = row * count; k < (row + 1) * count; k++) levels[k] = centre[row]! + scale * values[k]!;
  return levels;
}

/**
 * Set the levels of some runs, a row of them for each year, `into` rows of all `count` runs, where they begin with run
 * number `from`.
 */
export function setRuns(levels: Float64Array, into: Float64Array, count: number, from: number): void {
  const years = into.length / count;
  const width = levels.length / years;
  for (let row = 0; row < years; row++) into.set(levels.subarray(row * width, (row + 1) * width), row * count + from);
}
