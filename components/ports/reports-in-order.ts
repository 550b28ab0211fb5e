import type { PortReport } from '@/lib/domain/port';

/** Put reports in the order of their dates, by the first year printed and then as the table has them; undated ones last. */
export function reportsInOrder(reports: readonly PortReport[]): readonly PortReport[] {
  return reports.toSorted((a, b) => firstYear(a) - firstYear(b));
}

function firstYear({ date }: PortReport): number {
  return Number(/\d{4}/.exec(date ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
}
