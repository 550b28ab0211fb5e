'use client';

import { useRef } from 'react';
import { Ledger } from '@/components/ledger/ledger';
import type { LedgerView } from '@/components/ledger/ledger-view';
import { useLedgerView } from '@/components/ledger/use-ledger-view';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import { useLatePart } from '@/components/places/use-late-part';
import { usePortLedgerMaker } from './use-port-ledger-maker';

const loadView = () => import('./port-ledger-view');

/** The ledger of all ports under the scenario of the page; that of the default scenario stands in the HTML. */
export function PortLedger({ first }: { first: LedgerView }) {
  const place = useRef<HTMLDivElement>(null);
  const live = useLiveInSight(place);
  const part = useLatePart(loadView);
  const make = usePortLedgerMaker('/ports/');
  const view = useLedgerView(live, part?.portLedgerView);
  return (
    <div ref={place} data-place="" {...(view === null ? { 'data-first-words': '' } : {})}>
      <Ledger view={view ?? first} make={make} />
    </div>
  );
}
