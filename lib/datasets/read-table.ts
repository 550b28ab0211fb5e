import { csvParseRows } from 'd3-dsv';
import { Refusal } from '@/lib/domain/refusal';
import { checkHeader } from './check-header';
import { checkOrder, type ReadLine } from './check-order';
import { isFault, readCell } from './read-cell';
import type { Columns, Row, Table } from './table';

/** Rows that were read and everything that was refused on the way; no rows if anything was. */
export type TableReading<C extends Columns> = {
  readonly rows: readonly Row<C>[];
  readonly problems: readonly Refusal[];
};

/**
 * Read the text of a CSV file strictly by its table: every cell by the rule of its column, one datum, keys once, rows
 * in order. `sourceIds`: the source records that exist, or null where they are not to be checked.
 */
export function readTable<C extends Columns>(
  text: string,
  table: Table<C>,
  sourceIds: ReadonlySet<string> | null = null,
): TableReading<C> {
  const [header, ...body] = csvParseRows(text);
  if (header === undefined || body.length === 0) {
    return { rows: [], problems: [new Refusal(table.file, 'holds no rows', 'a header and at least one row')] };
  }
  const headerProblems = checkHeader(header, table.columns, table.file);
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems };

  const problems: Refusal[] = [];
  const lines: ReadLine[] = [];
  body.forEach((texts, index) => {
    const line = index + 2;
    const read = readLine(header, texts, table, sourceIds, `${table.file} line ${line}`);
    problems.push(...read.problems);
    lines.push({ line, cells: read.cells });
  });
  problems.push(...checkOrder(lines, table));
  if (problems.length > 0) return { rows: [], problems };
  // Nothing was refused, so each record holds exactly the columns of the table, each cell read by its column's rule.
  return { rows: lines.map(({ cells }) => cells as Row<C>), problems };
}

function readLine(
  header: readonly string[],
  texts: readonly string[],
  table: Table,
  sourceIds: ReadonlySet<string> | null,
  where: string,
): { readonly cells: ReadLine['cells']; readonly problems: readonly Refusal[] } {
  if (texts.length !== header.length) {
    return {
      cells: {},
      problems: [new Refusal(where, `has ${texts.length} cells`, `${header.length}, one per column`)],
    };
  }
  const cells: Record<string, number | string | null> = {};
  const problems: Refusal[] = [];
  header.forEach((name, position) => {
    const column = table.columns[name];
    const text = texts[position];
    if (column === undefined || text === undefined) return;
    const read = readCell(text, column);
    if (isFault(read)) {
      problems.push(new Refusal(where, `${name} ${read.fault}`, read.expected));
    } else if (column.kind === 'datum' && read !== table.datum) {
      problems.push(new Refusal(where, `datum is ${read}`, `${table.datum}, as in the whole file`));
    } else if (column.kind === 'source' && sourceIds !== null && !sourceIds.has(text)) {
      problems.push(new Refusal(where, `no source record '${text}'`, 'an id of sources.json'));
    } else {
      cells[name] = read;
    }
  });
  return { cells, problems };
}
