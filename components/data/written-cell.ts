import { formatNumber } from '@/lib/words/format-number';
import { decimalsNeeded } from './plain-number';
import type { TableRow } from './table-contents';

/** Write a value of a column with the decimals of its column; years, months and names as they stand. */
export function writtenCell(value: number | string | null, kind: string, decimals: number): string {
  if (value === null) return '';
  return kind === 'number' && typeof value === 'number' ? formatNumber(value, decimals) : String(value);
}

/** Count the decimals with which a column is written: the most that a value of it has. */
export function decimalsOf(rows: readonly TableRow[], name: string): number {
  return Math.max(0, ...rows.map((row) => decimalsNeeded(row[name] ?? '')));
}
