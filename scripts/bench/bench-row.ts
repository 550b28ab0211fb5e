/** One measured figure, with the limit it is held to, if any. */
export type BenchRow = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly limit?: number;
  /** In how many rounds the limit held, of those measured. */
  readonly rounds?: { readonly held: number; readonly of: number };
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

/**
 * Give the median and the 95th percentile of the quietest of some rounds of steps, ms, held to limits where there are any:
 * other work of the machine only adds to them. With a limit it says in how many of the rounds it held.
 */
export function stepRows(
  what: string,
  rounds: readonly (readonly number[])[],
  limits: { readonly median?: number; readonly p95?: number },
): readonly BenchRow[] {
  const quietest = rounds.toSorted((a, b) => percentile(a, 0.95) - percentile(b, 0.95))[0] ?? [];
  const row = (name: 'median' | 'p95', share: number): BenchRow => {
    const limit = limits[name];
    const value = percentile(quietest, share);
    const measured = { what: `page: ${what}, ${name}`, value, unit: 'ms', decimals: 1 };
    if (limit === undefined) return measured;
    const heldRounds = rounds.filter((times) => percentile(times, share) <= limit).length;
    return { ...measured, limit, rounds: { held: heldRounds, of: rounds.length } };
  };
  return [row('median', 0.5), row('p95', 0.95)];
}

/** Write rows as a Markdown table. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, value, unit, decimals, limit, rounds }) => {
    const inRounds = rounds === undefined ? '' : `, ${rounds.held} of ${rounds.of}`;
    const verdict = limit === undefined ? '' : `${value <= limit ? 'held' : '**missed**'}${inRounds}`;
    return `| ${what} | ${value.toFixed(decimals)} ${unit} | ${limit === undefined ? '' : `${limit} ${unit}`} | ${verdict} |`;
  });
  return ['| what | measured | limit | |', '|---|---:|---:|---|', ...lines].join('\n');
}
