import { Refusal } from '@/lib/domain/refusal';
import type { SourceRecord } from '@/lib/domain/source';
import type { Table } from './table';
import { unitOfName } from './unit-of-name';

/**
 * List the faults of a table's own declaration: no source record, another datum than its source, a unit that its
 * column's name contradicts. `sources` is null where the records could not be read.
 */
export function checkSchema(table: Table, sources: Readonly<Record<string, SourceRecord>> | null): Refusal[] {
  const problems: Refusal[] = [];
  const source = sources?.[table.sourceId];
  if (sources !== null && source === undefined) {
    problems.push(new Refusal(table.file, `no source record '${table.sourceId}'`, 'it in sources.json'));
  }
  if (source !== undefined && source.datum !== table.datum) {
    const stated = `source record '${source.id}' states datum ${source.datum ?? 'none'}`;
    problems.push(new Refusal(table.file, stated, `${table.datum ?? 'none'}, the datum of the table`));
  }
  for (const [name, column] of Object.entries(table.columns)) {
    const named = unitOfName(name).unit;
    const declared = 'unit' in column ? column.unit : null;
    if (named !== declared) {
      const what = `wrong unit: column '${name}' is declared in ${declared ?? 'no unit'}`;
      problems.push(new Refusal(table.file, what, named === null ? 'a name that ends with its unit' : named));
    }
  }
  return problems;
}
