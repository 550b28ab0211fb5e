import { allTables } from './all-tables';
import { otherFiles } from './check-data';
import { deepFreeze } from './deep-freeze';
import { describeTable, type TableDescription } from './describe-table';
import { checksumOfDataFile, listDataFiles, readDataFile } from './files';
import { type ParsedDatasets, parseDatasets } from './parse-datasets';
import { parseTable } from './parse-table';

/** The parsed data with what identifies it: frozen, plain, the same for the same files. */
export type Datasets = ParsedDatasets & {
  /** Every table as the data page prints it, in its order. */
  readonly tables: readonly TableDescription[];
  /** SHA-256 by file name, in hexadecimal, tables and sources. */
  readonly checksums: Readonly<Record<string, string>>;
};

let loaded: Datasets | undefined;

/** Read and parse `data/` once per process; a damaged, missing or unlisted file throws a `Refusal`. */
export function loadDatasets(): Datasets {
  loaded ??= deepFreeze(load());
  return loaded;
}

function load(): Datasets {
  const texts = Object.fromEntries(listDataFiles().map((file) => [file, readDataFile(file)]));
  const parsed = parseDatasets(texts);
  const files = [...allTables.map((table) => table.file), ...otherFiles];
  const checksums = Object.fromEntries(files.map((file) => [file, checksumOfDataFile(file)]));
  const tables = allTables.map((table) =>
    describeTable(table, parseTable(texts[table.file] ?? '', table).length, checksums[table.file] ?? ''),
  );
  return { ...parsed, tables, checksums };
}
