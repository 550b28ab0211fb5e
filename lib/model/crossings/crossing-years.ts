import { bisectLeft } from 'd3-array';

/** Years by which 5, 50 and 95 % of the runs have crossed; null: after the last year that can tell. */
export type CrossingYears = { readonly p05: number | null; readonly p50: number | null; readonly p95: number | null };

/**
 * Read from the share (0…1) of runs that have crossed by each year, the first of which is `firstYear`, when they had; a
 * share never falls from one year to the next.
 */
export function crossingYears(shares: Float64Array, firstYear: number): CrossingYears {
  const yearBy = (share: number) => {
    const row = bisectLeft(shares, share);
    return row === shares.length ? null : firstYear + row;
  };
  return { p05: yearBy(0.05), p50: yearBy(0.5), p95: yearBy(0.95) };
}
