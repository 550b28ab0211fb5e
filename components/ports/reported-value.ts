import { trueMinus } from '@/components/data/true-minus';
import type { PortReport } from '@/lib/domain/port';
import { formatNumber, withUnit } from '@/lib/words/format-number';

/**
 * Write the value of a report as it was reported, and what it measures: long numbers grouped, each of several values with
 * its own unit (`79,000 m³ / 9 m`), a year left alone (a number of four digits without a unit).
 */
export function reportedValue({ value, unit, metric }: Pick<PortReport, 'value' | 'unit' | 'metric'>): string {
  const written = value === null ? null : unit === null ? value : withUnits(value.split(' / '), unit.split(' / '));
  return (
    [written, metric]
      .filter((part) => part !== null)
      .map(trueMinus)
      .join(', ') || '–'
  );
}

function withUnits(values: readonly string[], units: readonly string[]): string {
  const grouped = values.map(groupDigits);
  return values.length === units.length
    ? grouped.map((value, i) => withUnit(value, units[i] ?? '')).join(' / ')
    : withUnit(grouped.join(' / '), units.join(' / '));
}

function groupDigits(value: string): string {
  return value.replace(/\d{4,}/g, (digits) => formatNumber(Number(digits)));
}
