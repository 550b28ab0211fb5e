import { Refusal } from '@/lib/domain/refusal';
import type { TableReading } from './read-table';
import { splitList } from './split-list';
import type { Columns, Table } from './table';

/** A table with what was read of it; no rows where anything in it was refused. */
export type ReadTable = { readonly table: Table; readonly rows: TableReading<Columns>['rows'] };

/**
 * List every name in a table that is no key of the table it refers to, with its line. A table that could not be read
 * has reported its own faults: nothing is said about names in it or of it.
 */
export function checkReferences(reading: ReadTable, all: readonly ReadTable[]): Refusal[] {
  return (reading.table.references ?? []).flatMap(({ column, table: file, or }) => {
    const target = all.find(({ table }) => table.file === file);
    const [key, second] = target?.table.key ?? [];
    if (target === undefined || key === undefined || second !== undefined) {
      return [
        new Refusal(reading.table.file, `column '${column}' refers to ${file}`, 'a table whose key is one column'),
      ];
    }
    if (target.rows.length === 0) return [];
    const known = new Set([...target.rows.map((row) => String(row[key])), ...(or ?? [])]);
    return reading.rows.flatMap((row, index) =>
      splitList(row[column] === null ? null : String(row[column]))
        .filter((name) => !known.has(name))
        .map((name) => {
          const expected = or === undefined ? `an id of ${file}` : `an id of ${file}, or ${or.join(', ')}`;
          return new Refusal(`${reading.table.file} line ${index + 2}`, `${column} names '${name}'`, expected);
        }),
    );
  });
}
