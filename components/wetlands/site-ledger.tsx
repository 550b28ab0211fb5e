'use client';

import { useMemo, useRef } from 'react';
import { Ledger } from '@/components/ledger/ledger';
import type { LedgerFormat, LedgerView } from '@/components/ledger/ledger-view';
import { useLedgerMaker } from '@/components/ledger/use-ledger-maker';
import type { Live } from '@/components/live/live-context';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import { useLatePart } from '@/components/places/use-late-part';

const loadView = () => import('@/components/ledger/site-ledger-view');

/** The ledger of all sites under the scenario of the page; that of the default scenario stands in the HTML. */
export function SiteLedger({ first }: { first: LedgerView }) {
  const place = useRef<HTMLDivElement>(null);
  const { live } = useLiveInSight(place);
  const part = useLatePart(loadView);
  const make = useLedgerMaker(fileOf);
  const view = useMemo(
    () => (live === null || part === null ? null : part.siteLedgerView(live.scenario, live.runs, live.context)),
    [live, part],
  );
  return (
    <div ref={place} {...(view === null ? { 'data-first-words': '' } : {})}>
      <Ledger view={view ?? first} make={make} />
    </div>
  );
}

async function fileOf(format: LedgerFormat, ids: readonly string[], live: Live) {
  const { siteLedgerFile } = await import('@/components/ledger/site-ledger-file');
  return siteLedgerFile(format, ids, live);
}
