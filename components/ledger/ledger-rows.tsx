'use client';

import { useMemo, useRef } from 'react';
import { useNear } from '@/components/live/use-near';
import { CarryingLink } from '@/components/site/carrying-link';
import type { LedgerColumn, LedgerLine } from './ledger-view';

/** A column that is shown, and where its cells stand in a line. */
export type ShownColumn = LedgerColumn & { readonly index: number };

type Props = {
  readonly from: number;
  readonly to: number;
  /** All lines as they are now, and as they were when a slider last stood still. */
  readonly lines: readonly LedgerLine[];
  readonly rested: readonly LedgerLine[];
  readonly columns: readonly ShownColumn[];
};

/** Some rows of a ledger, written anew at each step while they are in sight, and at rest while they are not. */
export function LedgerRows({ from, to, lines, rested, columns }: Props) {
  const place = useRef<HTMLTableSectionElement>(null);
  const inSight = useNear(place, '0px');
  // Lines that have only now been chosen have not rested yet.
  const shown = inSight || rested.length <= from ? lines : rested;
  const rows = useMemo(
    () => shown.slice(from, to).map((line) => <LedgerRow key={line.id} line={line} columns={columns} />),
    [shown, from, to, columns],
  );
  return <tbody ref={place}>{rows}</tbody>;
}

function LedgerRow({ line, columns }: { line: LedgerLine; columns: readonly ShownColumn[] }) {
  const { href, cells } = line;
  return (
    <tr>
      {columns.map(({ key, align, index }) => {
        const [text] = cells[index] ?? ['–'];
        if (index === 0)
          return (
            <th key={key} scope="row">
              {href === null ? text : <CarryingLink href={href}>{text}</CarryingLink>}
            </th>
          );
        return (
          <td key={key} data-align={align}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
