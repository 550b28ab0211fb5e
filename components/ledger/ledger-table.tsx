'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { CarryingLink } from '@/components/site/carrying-link';
import type { LedgerSort } from './ledger-order';
import type { LedgerLine, LedgerView } from './ledger-view';

/** The rows of a ledger under heads that sort them; the name of a row stays in sight while the table is scrolled. */
export const LedgerTable = memo(function LedgerTable({
  id,
  view: { caption, columns },
  lines,
  set,
  sort,
  onSort,
}: {
  id: string;
  view: LedgerView;
  lines: readonly LedgerLine[];
  set: string | null;
  sort: LedgerSort;
  onSort: (column: number) => void;
}) {
  const words = useTranslations('page.ledger');
  const shown = columns.flatMap((column, index) =>
    column.set === null || column.set === set ? [{ ...column, index }] : [],
  );
  return (
    <TableRegion caption={caption}>
      <thead>
        <tr>
          {shown.map(({ key, label, align, index }) => {
            const direction = sort?.column === index ? sort.direction : 'none';
            return (
              <th key={key} scope="col" data-align={align} aria-sort={direction} id={`${id}-${key}`}>
                <button type="button" onClick={() => onSort(index)}>
                  {label}
                  <span aria-hidden="true">
                    {{ ascending: '\u00a0▲', descending: '\u00a0▼', none: '\u00a0↕' }[direction]}
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id: line, href, cells }) => (
          <tr key={line}>
            {shown.map(({ key, align, index }) => {
              const [text] = cells[index] ?? ['–'];
              if (index === 0)
                return (
                  <th key={key} scope="row">
                    {href === null ? text : <CarryingLink href={href}>{text}</CarryingLink>}
                  </th>
                );
              return (
                <td key={key} data-align={align} data-key={key}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
        {lines.length === 0 && (
          <tr>
            <td colSpan={shown.length}>{words('none')}</td>
          </tr>
        )}
      </tbody>
    </TableRegion>
  );
});
