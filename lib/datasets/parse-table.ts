import { readTable } from './read-table';
import type { Columns, Row, Table } from './table';

/** Read a CSV file by its table, or throw the first `Refusal`. */
export function parseTable<C extends Columns>(text: string, table: Table<C>): readonly Row<C>[] {
  const { rows, problems } = readTable(text, table);
  const [first] = problems;
  if (first !== undefined) throw first;
  return rows;
}
