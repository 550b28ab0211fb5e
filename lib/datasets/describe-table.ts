import type { Column, Table } from './table';

/** A column as the data page prints it and the head of a download lists it. */
export type ColumnDescription = {
  readonly name: string;
  readonly kind: Column['kind'];
  readonly unit: string | null;
  readonly meaning: string;
  /** Physical range, from and to, or null where the column has none. */
  readonly range: readonly [from: number | string, to: number | string] | null;
  readonly options: readonly string[] | null;
  /** Whether an empty cell, meaning unknown, is allowed. */
  readonly optional: boolean;
};

/** A table of `data/` as the data page prints it. */
export type TableDescription = {
  readonly file: string;
  readonly title: string;
  readonly sourceId: string;
  readonly datum: string | null;
  readonly rows: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly checksum: string;
  readonly columns: readonly ColumnDescription[];
};

/** Describe a table in plain data, from the same record that parsed it. */
export function describeTable(table: Table, rows: number, checksum: string): TableDescription {
  return {
    file: table.file,
    title: table.title,
    sourceId: table.sourceId,
    datum: table.datum,
    rows,
    checksum,
    columns: Object.entries(table.columns).map(([name, column]) => ({
      name,
      kind: column.kind,
      unit: 'unit' in column ? column.unit : null,
      meaning: column.meaning,
      range: 'min' in column ? [column.min, column.max] : null,
      options: column.kind === 'choice' || column.kind === 'choices' ? column.options : null,
      optional: 'optional' in column && column.optional === true,
    })),
  };
}
