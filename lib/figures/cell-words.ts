import { formatMonth } from '@/lib/words/format-month';
import { formatNumber, formatSigned } from '@/lib/words/format-number';
import type { Cell, Column } from './table';

/** Write a cell of a figure's table for a reader; a missing number is a dash, never a zero. */
export function cellInWords(cell: Cell, column: Column): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return column.format === 'month' ? formatMonth(cell) : cell;
  if (column.format === 'year') return String(cell);
  return column.format === 'signed' ? formatSigned(cell, column.decimals) : formatNumber(cell, column.decimals);
}
