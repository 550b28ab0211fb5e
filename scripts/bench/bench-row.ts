/** One measured figure, with the limit it is held to, if any. */
export type BenchRow = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly limit?: number;
};

/** The middle one of some times. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of the times lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Write rows as a Markdown table. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, value, unit, decimals, limit }) => {
    const verdict = limit === undefined ? '' : value <= limit ? 'held' : '**missed**';
    return `| ${what} | ${value.toFixed(decimals)} ${unit} | ${limit === undefined ? '' : `${limit} ${unit}`} | ${verdict} |`;
  });
  return ['| what | measured | limit | |', '|---|---:|---:|---|', ...lines].join('\n');
}
