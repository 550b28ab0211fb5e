'use client';

import { useRef } from 'react';
import { Ledger } from '@/components/ledger/ledger';
import type { LedgerFormat, LedgerView } from '@/components/ledger/ledger-view';
import { useLedgerMaker } from '@/components/ledger/use-ledger-maker';
import { useLedgerView } from '@/components/ledger/use-ledger-view';
import type { Live } from '@/components/live/live-context';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import { useLatePart } from '@/components/places/use-late-part';

const loadView = () => import('@/components/ledger/site-ledger-view');

/** The ledger of all sites under the scenario of the page; that of the default scenario stands in the HTML. */
export function SiteLedger({ first }: { first: LedgerView }) {
  const place = useRef<HTMLDivElement>(null);
  const live = useLiveInSight(place);
  const part = useLatePart(loadView);
  const make = useLedgerMaker(fileOf);
  const view = useLedgerView(live, part?.siteLedgerView);
  return (
    <div ref={place} data-place="" {...(view === null ? { 'data-first-words': '' } : {})}>
      <Ledger view={view ?? first} make={make} />
    </div>
  );
}

async function fileOf(format: LedgerFormat, ids: readonly string[], live: Live) {
  const { siteLedgerFile } = await import('@/components/ledger/site-ledger-file');
  return siteLedgerFile(format, ids, live);
}
