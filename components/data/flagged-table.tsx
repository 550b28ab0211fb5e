import { createWords } from '@/lib/words/catalogue';
import { withUnit } from '@/lib/words/format-number';
import type { TableContents } from './table-contents';
import { TableRegion } from './table-region';
import { trueMinus } from './true-minus';
import { decimalsOf, writtenCell } from './written-cell';

const words = createWords();

/** The values of a table that carry a flag, each with its doubt; nothing where the table has no flags. */
export function FlaggedTable({ table }: { table: TableContents }) {
  const { file, columns } = table.description;
  const flag = columns.find(({ name }) => name === 'flag');
  if (flag === undefined) return null;
  const flagged = table.rows.filter((row) => row['flag'] !== null);
  if (flagged.length === 0) return <p>{words('data.flagged.none')}</p>;
  const keys = columns.filter(({ name }) => table.key.includes(name));
  const numbers = columns.filter(({ name, kind }) => kind === 'number' && !table.key.includes(name));
  return (
    <TableRegion caption={words('data.flagged.caption', { file })}>
      <thead>
        <tr>
          {keys.map(({ name }) => (
            <th key={name} scope="col">
              <code>{name}</code>
            </th>
          ))}
          <th scope="col">{words('data.flagged.flag')}</th>
          {numbers.map(({ name }) => (
            <th key={name} scope="col" data-align="right">
              <code>{name}</code>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flagged.map((row) => (
          <tr key={keys.map(({ name }) => row[name]).join(' ')}>
            {keys.map(({ name, kind }) => (
              <th key={name} scope="row" data-align="nowrap">
                {writtenCell(row[name] ?? null, kind, decimalsOf(table.rows, name))}
              </th>
            ))}
            <td data-width="wide">{trueMinus(String(row['flag']))}</td>
            {numbers.map(({ name, kind, unit }) => (
              <td key={name} data-align="right">
                {withUnit(writtenCell(row[name] ?? null, kind, decimalsOf(table.rows, name)), unit ?? '')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
