import { readDataFile } from '@/lib/datasets/files';
import { parseTable } from '@/lib/datasets/parse-table';
import { splitList } from '@/lib/datasets/split-list';
import type { Column, Table } from '@/lib/datasets/table';
import type { ApiDocument, Schema } from './document';

/** Give the rows of a table as the API carries them: keys are the columns' names with their units, null is missing. */
function rowsOf(table: Table): readonly Readonly<Record<string, unknown>>[] {
  return parseTable(readDataFile(table.file), table).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        isList(table.columns[name]) ? splitList(String(cell ?? '')) : cell,
      ]),
    ),
  );
}

/** Describe the rows of a table by its own record. */
function rowsSchema(table: Table): Schema {
  return {
    type: 'array',
    description: table.title,
    items: {
      type: 'object',
      required: Object.keys(table.columns),
      properties: Object.fromEntries(
        Object.entries(table.columns).map(([name, column]) => [
          name,
          { ...shapeOf(column), description: describe(column) },
        ]),
      ),
    },
  };
}

/** A document of one table, or of several under names of their own. */
export function tableDocument(
  path: string,
  title: string,
  tables: Table | Readonly<Record<string, Table>>,
): ApiDocument {
  if (isTable(tables)) {
    return { path, title, sourceIds: [tables.sourceId], data: rowsOf(tables), schema: rowsSchema(tables) };
  }
  const entries = Object.entries(tables);
  return {
    path,
    title,
    sourceIds: entries.map(([, table]) => table.sourceId),
    data: Object.fromEntries(entries.map(([name, table]) => [name, rowsOf(table)])),
    schema: {
      type: 'object',
      required: entries.map(([name]) => name),
      properties: Object.fromEntries(entries.map(([name, table]) => [name, rowsSchema(table)])),
    },
  };
}

function isTable(tables: Table | Readonly<Record<string, Table>>): tables is Table {
  return typeof tables['file'] === 'string';
}

function isList(column: Column | undefined): boolean {
  return column?.kind === 'ids' || column?.kind === 'choices';
}

function shapeOf(column: Column): Schema {
  if (isList(column)) return { type: 'array', items: { type: 'string' } };
  const plain = typeOf(column);
  const isOptional = 'optional' in column && column.optional === true;
  const options = column.kind === 'choice' ? { enum: isOptional ? [...column.options, null] : column.options } : {};
  return { type: isOptional ? [plain, 'null'] : plain, ...options };
}

function typeOf({ kind }: Column): string {
  if (kind === 'number') return 'number';
  return kind === 'integer' || kind === 'year' ? 'integer' : 'string';
}

function describe(column: Column): string {
  const unit = 'unit' in column && column.unit !== null ? ` (${column.unit})` : '';
  return `${column.meaning}${unit}`;
}
