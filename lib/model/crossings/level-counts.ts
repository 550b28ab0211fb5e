/** Room to count runs by level and row, while each run carries a finger on the next level to cross. */
export type LevelCounts = {
  /** The levels from the highest down, and −∞ after them. */
  readonly descending: Float64Array;
  /** Of each run, the place among them of the next level to cross. */
  readonly next: Uint32Array;
  /** One row of `rows` counts for each of the descending levels. */
  readonly counts: Uint32Array;
  /** Give the counts of each level in the order in which the levels were given. */
  readonly inOrder: () => readonly Uint32Array[];
};

/** Prepare to count the runs of an ensemble that cross levels (m BHS, in any order; −∞ is never crossed) in `rows` rows. */
export function levelCounts(levelsMetres: readonly number[], runs: number, rows: number): LevelCounts {
  const order = levelsMetres.map((_, k) => k).sort((a, b) => levelsMetres[b]! - levelsMetres[a]!);
  const counts = new Uint32Array(order.length * rows);
  return {
    descending: Float64Array.from([...order.map((k) => levelsMetres[k]!), -Infinity]),
    next: new Uint32Array(runs),
    counts,
    inOrder: () => {
      const places = new Uint32Array(order.length);
      for (const [place, k] of order.entries()) places[k] = place;
      return levelsMetres.map((_, k) => counts.subarray(places[k]! * rows, (places[k]! + 1) * rows));
    },
  };
}
