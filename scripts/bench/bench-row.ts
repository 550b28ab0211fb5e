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
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Give the median and the 95th percentile of the times of steps, ms, held to limits where there are any. */
export function stepRows(
  what: string,
  times: readonly number[],
  limits: { readonly median?: number; readonly p95?: number },
): readonly BenchRow[] {
  const row = (name: 'median' | 'p95', share: number): BenchRow => {
    const limit = limits[name];
    const held = limit === undefined ? {} : { limit };
    return { what: `page: ${what}, ${name}`, value: percentile(times, share), unit: 'ms', decimals: 1, ...held };
  };
  return [row('median', 0.5), row('p95', 0.95)];
}

/** Choose the times of the quietest of some rounds, the one with the lowest 95th percentile: other work only adds to them. */
export function quietest(rounds: readonly (readonly number[])[]): readonly number[] {
  return rounds.toSorted((a, b) => percentile(a, 0.95) - percentile(b, 0.95))[0] ?? [];
}

/** Write rows as a Markdown table. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, value, unit, decimals, limit }) => {
    const verdict = limit === undefined ? '' : value <= limit ? 'held' : '**missed**';
    return `| ${what} | ${value.toFixed(decimals)} ${unit} | ${limit === undefined ? '' : `${limit} ${unit}`} | ${verdict} |`;
  });
  return ['| what | measured | limit | |', '|---|---:|---:|---|', ...lines].join('\n');
}
