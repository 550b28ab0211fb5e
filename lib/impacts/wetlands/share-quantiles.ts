/** Shares (0…1) by year: the mean over the runs, which is the share to expect, and quantiles of type 7. */
export type ShareLines = {
  readonly mean: Float64Array;
  readonly p05: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
};

/**
 * Take mean and quantiles (type 7, as `quantiles` of lib/stats) of counts up to `most`, as shares of `most`: `tallies` says
 * year after year in how many runs the count is 0, 1 … `most`.
 */
export function shareQuantiles(tallies: Uint16Array, most: number): ShareLines {
  const width = most + 1;
  const years = Array.from({ length: tallies.length / width }, (_, row) =>
    tallies.subarray(row * width, (row + 1) * width),
  );
  const runs = years[0]?.reduce((total, some) => total + some, 0) ?? 0;
  const line = (of: (tally: Uint16Array) => number) => Float64Array.from(years, (tally) => of(tally) / most);
  return {
    mean: line((tally) => tally.reduce((total, some, count) => total + some * count, 0) / runs),
    p05: line((tally) => quantileOf(tally, runs, 0.05)),
    p50: line((tally) => quantileOf(tally, runs, 0.5)),
    p95: line((tally) => quantileOf(tally, runs, 0.95)),
  };
}

function quantileOf(tally: Uint16Array, runs: number, probability: number): number {
  const position = (runs - 1) * probability;
  const below = valueAt(tally, Math.floor(position));
  return below + (position - Math.floor(position)) * (valueAt(tally, Math.ceil(position)) - below);
}

/** The count with `rank` counts before it in ascending order. */
function valueAt(tally: Uint16Array, rank: number): number {
  let count = 0;
  for (let upTo = tally[0] ?? 0; upTo <= rank && count < tally.length; upTo += tally[count] ?? 0) count++;
  return count;
}
