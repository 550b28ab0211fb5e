import { writeCsv } from '@/lib/export/csv';
import { type FileHeader, headerEntries } from '@/lib/export/file-header';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import type { FigureTable } from '@/lib/figures/table';
import type { Words } from '@/lib/words/catalogue';
import type { LedgerFormat } from './ledger-view';

/** A file of a ledger, for the reader to keep. */
export type LedgerFile = { readonly blob: Blob; readonly name: string };

/**
 * Write a table of crossings as CSV under its header, or as a workbook with the header on a second sheet, dated by
 * `month`, `2026-02`. `name` has no ending. Throws `Refusal` of the writers.
 */
export async function ledgerFile(
  format: LedgerFormat,
  name: string,
  { caption, columns, rows }: FigureTable,
  header: FileHeader,
  month: string,
  words: Words,
): Promise<LedgerFile> {
  const heads = columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`));
  if (format === 'csv')
    return asFile(writeCsv(header, { columns: heads, rows }), 'text/csv;charset=utf-8', `${name}.csv`);
  const about = headerEntries(header).map(([label, value]) => [label, value]);
  const head = [words('export.workbook.what'), words('export.workbook.value')];
  const sheets = [
    { name: caption, rows: [heads, ...rows] },
    { name: words('export.workbook.about'), rows: [head, ...about] },
  ];
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return asFile(await writeWorkbook(sheets, month), type, `${name}.xlsx`);
}

function asFile(content: BlobPart, type: string, name: string): LedgerFile {
  return { blob: new Blob([content], { type }), name };
}
