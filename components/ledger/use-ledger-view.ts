'use client';

import { useMemo } from 'react';
import type { Live } from '@/components/live/live-context';
import type { LedgerView } from './ledger-view';

type Write = (scenario: Live['scenario'], runs: Live['runs'], context: Live['context']) => LedgerView;

/** Write a ledger of the live part, anew only where its scenario or runs are; null until part and writer are there. */
export function useLedgerView(live: Live | null, write: Write | undefined): LedgerView | null {
  const scenario = live?.scenario;
  const runs = live?.runs;
  const context = live?.context;
  return useMemo(
    () => (scenario && runs && context && write ? write(scenario, runs, context) : null),
    [scenario, runs, context, write],
  );
}
