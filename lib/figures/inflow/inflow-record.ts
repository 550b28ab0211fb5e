import type { InflowYear } from '@/lib/domain/series';

/** A stretch of years, both ends included. */
export type Span = { readonly from: number; readonly to: number };

/** The years whose means are drawn: those before the present fall, and the last ten of the record. */
export const meanSpans = { earlier: { from: 1938, to: 1995 }, recent: { from: 2014, to: 2023 } } as const satisfies {
  readonly [Name in 'earlier' | 'recent']: Span;
};

/** Mean inflow of all rivers (km³/yr) over a span, from the years with a value; null where none has one. */
export function meanInflow(record: readonly InflowYear[], { from, to }: Span): number | null {
  const values = record.flatMap(({ year, allRiversKm3 }) =>
    year >= from && year <= to && allRiversKm3 !== null ? [allRiversKm3] : [],
  );
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Years whose sum of all rivers is in doubt, with the sum. */
export function doubtfulYears(
  record: readonly InflowYear[],
): readonly { readonly year: number; readonly km3: number }[] {
  return record.flatMap(({ year, allRiversKm3, flag }) =>
    flag === null || allRiversKm3 === null ? [] : [{ year, km3: allRiversKm3 }],
  );
}
