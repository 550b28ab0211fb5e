import { Refusal } from '@/lib/domain/refusal';
import type { SourceRecord } from '@/lib/domain/source';
import { allTables } from './all-tables';
import { checkReferences, type ReadTable } from './check-references';
import { checkSchema } from './check-schema';
import { readTable } from './read-table';
import { parseSourceRecords } from './source-records';
import type { Table } from './table';

/** The files of `data/` by name, each with its text; a file that is not text may hold an empty one. */
export type DataTexts = Readonly<Record<string, string>>;

/** Files of `data/` that are not tables: each has a parser of its own. */
export const otherFiles: readonly string[] = [
  'sources.json',
  'presets.json',
  'relief/relief.bin',
  'relief/relief.json',
];

/**
 * Check the files of `data/` against the tables: nothing missing, nothing unlisted, every source known, every unit,
 * datum, range and order as declared, every row that another table names there. Returns every problem, in the order of
 * the tables, names of other rows last; empty if all is well.
 */
export function checkData(texts: DataTexts, tables: readonly Table[] = allTables): readonly Refusal[] {
  const listed = [...tables.map((table) => table.file), ...otherFiles];
  const problems: Refusal[] = [
    ...listed
      .filter((file) => !Object.hasOwn(texts, file))
      .map((file) => new Refusal(file, 'is missing in data/', 'the file')),
    ...Object.keys(texts)
      .filter((file) => !listed.includes(file))
      .map((file) => new Refusal(`data/${file}`, 'is not listed', 'a table in lib/datasets/all-tables.ts')),
  ];
  const sources = readSources(texts['sources.json'], problems);
  const sourceIds = sources === null ? null : new Set(Object.keys(sources));
  const readings: readonly ReadTable[] = tables.map((table) => {
    problems.push(...checkSchema(table, sources));
    const text = texts[table.file];
    if (text === undefined) return { table, rows: [] };
    const reading = readTable(text, table, sourceIds);
    problems.push(...reading.problems);
    return { table, rows: reading.rows };
  });
  return [...problems, ...readings.flatMap((reading) => checkReferences(reading, readings))];
}

function readSources(text: string | undefined, problems: Refusal[]): Readonly<Record<string, SourceRecord>> | null {
  if (text === undefined) return null;
  try {
    return parseSourceRecords(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error);
    return null;
  }
}
