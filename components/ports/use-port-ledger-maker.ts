'use client';

import { useCallback } from 'react';
import type { LedgerMaker } from '@/components/ledger/ledger';
import { useLedgerMaker } from '@/components/ledger/use-ledger-maker';

type FileOf = Parameters<typeof useLedgerMaker>[0];

/** Make files of the ledger of ports with the link of `page`; null until the model is there. */
export function usePortLedgerMaker(page: string): LedgerMaker | null {
  const fileOf = useCallback<FileOf>(
    async (format, ids, live) => {
      const { portLedgerFile } = await import('./port-ledger-file');
      return portLedgerFile(format, ids, page, live);
    },
    [page],
  );
  return useLedgerMaker(fileOf);
}
