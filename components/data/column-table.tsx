import type { ColumnDescription } from '@/lib/datasets/describe-table';
import { createWords } from '@/lib/words/catalogue';
import { formatRange } from '@/lib/words/format-range';
import { decimalsNeeded } from './plain-number';
import type { TableContents } from './table-contents';
import { TableRegion } from './table-region';
import { decimalsOf, writtenCell } from './written-cell';

const words = createWords();

/** The columns of a table: what each holds, in which unit, what is admitted and what is there. */
export function ColumnTable({ table }: { table: TableContents }) {
  const { file, columns } = table.description;
  return (
    <TableRegion caption={words('data.columns.caption', { file })}>
      <thead>
        <tr>
          <th scope="col">{words('data.columns.name')}</th>
          <th scope="col">{words('data.columns.meaning')}</th>
          <th scope="col">{words('data.columns.unit')}</th>
          <th scope="col">{words('data.columns.admitted')}</th>
          <th scope="col">{words('data.columns.present')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.name}>
            <th scope="row">
              <code>{column.name}</code>
            </th>
            <td data-width="text">
              {column.meaning}
              {column.optional && `; ${words('data.columns.optional')}`}
            </td>
            <td data-align="nowrap">{column.unit ?? '–'}</td>
            <td>{admitted(column)}</td>
            <td data-align="nowrap">{present(column, table)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function admitted({ kind, range, options }: ColumnDescription): string {
  if (range === null) return words(`data.columns.kinds.${kind}`, { options: options?.join(', ') ?? '' });
  const decimals = Math.max(...range.map(decimalsNeeded));
  return formatRange(writtenCell(range[0], kind, decimals), writtenCell(range[1], kind, decimals));
}

/** The least and the greatest value in the file, in the order of the numbers or of the calendar. */
function present({ name, kind, range }: ColumnDescription, { rows }: TableContents): string {
  if (range === null) return '';
  const values = rows.flatMap((row) => row[name] ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return '';
  const decimals = decimalsOf(rows, name);
  return formatRange(writtenCell(first, kind, decimals), writtenCell(last, kind, decimals));
}
