import { quantilesOf } from '@/lib/stats/quantiles';

/** Shares of the runs below the five lines of a band. */
export const bandShares = { p05: 0.05, p17: 0.17, p50: 0.5, p83: 0.83, p95: 0.95 } as const;

export type BandLine = keyof typeof bandShares;

/** Quantiles of an ensemble (type 7) by year: five lines with a point for each year. */
export type Bands = { readonly [Line in BandLine]: Float64Array };

const lines = Object.keys(bandShares) as BandLine[];
const shares = lines.map((line) => bandShares[line]);

/** Make each of the five lines by its name. */
export function bandsFrom(line: (name: BandLine) => Float64Array): Bands {
  return { p05: line('p05'), p17: line('p17'), p50: line('p50'), p83: line('p83'), p95: line('p95') };
}

/** Take the quantiles of every row of `count` values. */
export function bandsOfRows(values: Float64Array, count: number): Bands {
  const rows = values.length / count;
  const quantilesOfRow = quantilesOf(count, shares);
  const bands = bandsFrom(() => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    const ofRow = quantilesOfRow(values.subarray(row * count, (row + 1) * count));
    lines.forEach((line, i) => {
      bands[line][row] = ofRow[i]!;
    });
  }
  return bands;
}
