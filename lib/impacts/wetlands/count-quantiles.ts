/** Shares (0…1) by row: the mean over the runs, which is the share to expect, and quantiles of type 7. */
export type ShareLines = {
  readonly mean: Float64Array;
  readonly p05: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
};

/**
 * Take mean and quantiles (type 7, as `quantiles` of lib/stats) of every row of `runs` counts (0…`most`), as shares of
 * `most`. Small whole numbers are counted instead of sorted.
 */
export function countQuantiles(counts: Uint8Array, runs: number, most: number): ShareLines {
  const rows = counts.length / runs;
  const lines = {
    mean: new Float64Array(rows),
    p05: new Float64Array(rows),
    p50: new Float64Array(rows),
    p95: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const frequencies = new Uint32Array(most + 1);
    for (const count of counts.subarray(row * runs, (row + 1) * runs))
      frequencies[count] = (frequencies[count] ?? 0) + 1;
    const sum = frequencies.reduce((total, frequency, count) => total + frequency * count, 0);
    lines.mean[row] = sum / (runs * most);
    lines.p05[row] = quantileOf(frequencies, runs, 0.05) / most;
    lines.p50[row] = quantileOf(frequencies, runs, 0.5) / most;
    lines.p95[row] = quantileOf(frequencies, runs, 0.95) / most;
  }
  return lines;
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
