'use client';

import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { useIsHeld } from '@/components/live/live-context';
import { useIdleValue } from '@/components/live/use-idle-value';
import type { LedgerSort } from './ledger-order';
import { LedgerRows } from './ledger-rows';
import type { LedgerLine, LedgerView } from './ledger-view';

/** Rows that follow the scenario together: about a quarter of a window. */
const rowsOfGroup = 6;

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
  const groups = Array.from({ length: Math.ceil(lines.length / rowsOfGroup) }, (_, group) => group * rowsOfGroup);
  const shown = useMemo(
    () => columns.flatMap((column, index) => (column.set === null || column.set === set ? [{ ...column, index }] : [])),
    [columns, set],
  );
  const rested = useIdleValue(lines, useIsHeld());
  return (
    <TableRegion caption={caption}>
      <colgroup>
        {shown.map(({ key, align }) => (
          <col key={key} data-key={key} data-align={align} />
        ))}
      </colgroup>
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
      {groups.map((group) => (
        <LedgerRows key={group} from={group} to={group + rowsOfGroup} lines={lines} rested={rested} columns={shown} />
      ))}
      {lines.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={shown.length}>{words('none')}</td>
          </tr>
        </tbody>
      )}
    </TableRegion>
  );
});
