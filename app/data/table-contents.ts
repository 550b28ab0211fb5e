import type { TableContents } from '@/components/data/table-contents';
import { allTables } from '@/lib/datasets/all-tables';
import type { TableDescription } from '@/lib/datasets/describe-table';
import { readDataBytes, readDataFile } from '@/lib/datasets/files';
import { parseTable } from '@/lib/datasets/parse-table';

/** Read the rows of every described table, in the order of the page. */
export function tableContents(descriptions: readonly TableDescription[]): readonly TableContents[] {
  return allTables.flatMap((table) => {
    const description = descriptions.find(({ file }) => file === table.file);
    if (description === undefined) return [];
    const text = readDataFile(table.file);
    return { description, key: table.key, rows: parseTable(text, table), bytes: readDataBytes(table.file).length };
  });
}
