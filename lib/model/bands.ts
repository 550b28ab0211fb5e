import { quantilesOf } from '@/lib/stats/quantiles';

/** Shares of the runs below the five lines of a band. */
export const bandShares = { p05: 0.05, p17: 0.17, p50: 0.5, p83: 0.83, p95: 0.95 } as const;

export type BandLine = keyof typeof bandShares;

/** Quantiles of an ensemble (type 7) by year: five lines with a point for each year. */
export type Bands = { readonly [Line in BandLine]: Float64Array };

/** Quantiles of an ensemble in one year. */
export type BandLevels = { readonly [Line in BandLine]: number };

/** Lines that are computed when one is first read, and the quantiles of one year by its row. */
export type BandsOnDemand = Bands & { readonly at: (row: number) => BandLevels };

const lines = Object.keys(bandShares) as BandLine[];
const shares = lines.map((line) => bandShares[line]);

/** Make something for each of the five lines by its name. */
export function bandsFrom<Value>(line: (name: BandLine) => Value): { readonly [Line in BandLine]: Value } {
  return { p05: line('p05'), p17: line('p17'), p50: line('p50'), p83: line('p83'), p95: line('p95') };
}

/** Prepare to take the quantiles of rows of `count` values each. */
export function bandsOfRows(values: Float64Array, count: number): BandsOnDemand {
  const quantilesOfRow = quantilesOf(count, shares);
  const known = new Map<number, BandLevels>();
  return bandsOnDemand(values.length / count, (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const ofRow = quantilesOfRow(values.subarray(row * count, (row + 1) * count));
    const levels = bandsFrom((line) => ofRow[lines.indexOf(line)]!);
    known.set(row, levels);
    return levels;
  });
}

/** Give quantiles on demand from a way to find those of one row. */
export function bandsOnDemand(rows: number, at: (row: number) => BandLevels): BandsOnDemand {
  let known: Bands | undefined;
  const all = () => {
    if (known !== undefined) return known;
    const levels = Array.from({ length: rows }, (_, row) => at(row));
    known = bandsFrom((line) => Float64Array.from(levels, (ofRow) => ofRow[line]));
    return known;
  };
  return {
    get p05() {
      return all().p05;
    },
    get p17() {
      return all().p17;
    },
    get p50() {
      return all().p50;
    },
    get p83() {
      return all().p83;
    },
    get p95() {
      return all().p95;
    },
    at,
  };
}
