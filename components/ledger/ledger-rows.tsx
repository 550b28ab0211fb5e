'use client';

import { memo, useRef } from 'react';
import { useIdleValue } from '@/components/live/use-idle-value';
import { useNear } from '@/components/live/use-near';
import { CarryingLink } from '@/components/site/carrying-link';
import type { LedgerColumn, LedgerLine } from './ledger-view';

/** A column that is shown, and where its cells stand in a line. */
export type ShownColumn = LedgerColumn & { readonly index: number };

/** Some rows of a ledger, written anew at each step while they are in sight, and at rest while they are not. */
export const LedgerRows = memo(function LedgerRows({
  lines,
  columns,
}: {
  lines: readonly LedgerLine[];
  columns: readonly ShownColumn[];
}) {
  const place = useRef<HTMLTableSectionElement>(null);
  const inSight = useNear(place, '0px');
  const rested = useIdleValue(lines);
  return (
    <tbody ref={place}>
      {(inSight ? lines : rested).map(({ id, href, cells }) => (
        <tr key={id}>
          {columns.map(({ key, align, index }) => {
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
    </tbody>
  );
});
