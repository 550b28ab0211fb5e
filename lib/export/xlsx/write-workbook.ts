import { unzipSync } from 'fflate';
import { Refusal } from '@/lib/domain/refusal';
import { zipFiles } from '../zip-files';
import { sheetNames } from './sheet-names';

/** A sheet before it is written: the first row is its head; null is an empty cell. */
export type WorkbookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** The longest text of a cell, characters (Excel specifications and limits). */
const longestText = 32_767;

/**
 * Write sheets as an XLSX workbook: numbers as numbers to their last digit, texts as texts, so that none is a formula,
 * whatever it begins with. The archive is packed anew with the first day of `month`, `2026-02`, as its date: the same
 * sheets are the same bytes. Refuses numbers that are not finite.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[], month: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map(({ rows }, i) => ({
    sheet: names[i] ?? '',
    stickyRowsCount: 1,
    columns: widthsOf(rows).map((width) => ({ width })),
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0, `${names[i]}, row ${at + 1}`))),
  }));
  const blob = await writeExcelFile(written).toBlob();
  return zipFiles(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))), month);
}

function cellOf(cell: string | number | null, isHead: boolean, where: string) {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const weight = isHead ? { fontWeight: 'bold' as const } : {};
    return { value: shareable(cell.slice(0, longestText)), type: String, ...weight };
  }
  if (!Number.isFinite(cell)) throw new Refusal(where, `is ${cell}`, 'a finite number, or null where missing');
  return { value: cell, type: Number };
}

/**
 * The library looks a text up in a plain object, where it finds what every object has: `valueOf`, `constructor`. Such a
 * text gets a control character at its end, which the library leaves out when it writes.
 */
function shareable(text: string): string {
  return text in Object.prototype ? `${text}\u0000` : text;
}

/** Widths that show most of what stands in each column, characters. */
function widthsOf(rows: WorkbookSheet['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      widths[i] = Math.min(60, Math.max(widths[i] ?? 8, String(cell ?? '').length + 2));
    }
  }
  return widths;
}
