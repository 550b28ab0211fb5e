import type { TableDescription } from '@/lib/datasets/describe-table';

/** A row as read, a value by column; null is unknown. */
export type TableRow = Readonly<Record<string, number | string | null>>;

/** A table as the data page shows it: its description, its rows, and what its file weighs. */
export type TableContents = {
  readonly description: TableDescription;
  /** Columns whose values together name a row. */
  readonly key: readonly string[];
  readonly rows: readonly TableRow[];
  readonly bytes: number;
};

/** The anchor of a table: its file without the ending. */
export function anchorOf(file: string): string {
  return file.replace(/\.csv$/, '').replaceAll('/', '-');
}
