/** Shares (0…1) by row: the mean over the runs, which is the share to expect, and quantiles of type 7. */
export type ShareLines = {
  readonly mean: Float64Array;
  readonly p05: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
};

/**
 * Take mean and quantiles (type 7, as `quantiles` of lib/stats) of every row of `runs` counts (0…`most`), as shares of
 * `most`; the rows may come in one array. Small whole numbers are counted instead of sorted.
 */
export function countQuantiles(rows: Iterable<Uint16Array>, runs: number, most: number): ShareLines {
  const lines = { mean: [] as number[], p05: [] as number[], p50: [] as number[], p95: [] as number[] };
  const frequencies = new Uint32Array(most + 1);
  for (const counts of rows) {
    frequencies.fill(0);
    for (let run = 0; run < runs; run++) {
      const count = counts[run] ?? 0;
      frequencies[count] = (frequencies[count] ?? 0) + 1;
    }
    const sum = frequencies.reduce((total, frequency, count) => total + frequency * count, 0);
    lines.mean.push(sum / (runs * most));
    lines.p05.push(quantileOf(frequencies, runs, 0.05) / most);
    lines.p50.push(quantileOf(frequencies, runs, 0.5) / most);
    lines.p95.push(quantileOf(frequencies, runs, 0.95) / most);
  }
  return {
    mean: Float64Array.from(lines.mean),
    p05: Float64Array.from(lines.p05),
    p50: Float64Array.from(lines.p50),
    p95: Float64Array.from(lines.p95),
  };
}

function quantileOf(frequencies: Uint32Array, runs: number, probability: number): number {
  const position = (runs - 1) * probability;
  const below = valueAt(frequencies, Math.floor(position));
  return below + (position - Math.floor(position)) * (valueAt(frequencies, Math.ceil(position)) - below);
}

/** The value with `rank` values before it in ascending order. */
function valueAt(frequencies: Uint32Array, rank: number): number {
  let before = 0;
  return frequencies.findIndex((frequency) => {
    before += frequency;
    return before > rank;
  });
}
