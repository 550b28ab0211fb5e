import { csvFormatRows } from 'd3-dsv';
import { Refusal } from '@/lib/domain/refusal';
import { headerLine, textCell } from './csv-text';
import { type FileHeader, headerEntries } from './file-header';

/** A table as it is plotted: named columns, rows of as many cells; null is missing. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/**
 * Write a table as CSV: `#` header lines, the column names, the rows. Numbers are written as JavaScript reads them
 * back, with an ASCII minus and no grouping; null is an empty cell; texts that would be formulas are written as text.
 * UTF-8 without mark, lines end in LF. Refuses rows of another length and numbers that are not finite.
 */
export function writeCsv(header: FileHeader, { columns, rows }: Table): string {
  const cells = rows.map((row, index) => {
    if (row.length !== columns.length) {
      throw new Refusal(`table row ${index + 1}`, `has ${row.length} cells`, `${columns.length}`);
    }
    return row.map((cell, column) => writeCell(cell, `table row ${index + 1}, ${columns[column]}`));
  });
  const lines = headerEntries(header).map(([label, value]) => headerLine(label, value));
  return `${lines.join('\n')}\n${csvFormatRows([columns.map(textCell), ...cells])}\n`;
}

function writeCell(cell: string | number | null, where: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  if (!Number.isFinite(cell)) throw new Refusal(where, `is ${cell}`, 'a finite number, or null where missing');
  return String(cell);
}
