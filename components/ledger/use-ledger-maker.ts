'use client';

import { useCallback } from 'react';
import { type Live, useCurrentLive, useIsLive } from '@/components/live/live-context';
import type { LedgerMaker } from './ledger';
import type { LedgerFile } from './ledger-file';
import type { LedgerFormat } from './ledger-view';

/** Make a file of rows of a ledger, by their ids and in their order, under the runs of the page. */
type FileOf = (format: LedgerFormat, ids: readonly string[], live: Live) => Promise<LedgerFile>;

/** Make files of a ledger as the page stands when asked; null until the model is there. `fileOf` stays the same. */
export function useLedgerMaker(fileOf: FileOf): LedgerMaker | null {
  const isLive = useIsLive();
  const current = useCurrentLive();
  const make = useCallback<LedgerMaker>(
    async (format, ids) => {
      const live = current();
      if (live === null) throw new Error('the model is not loaded');
      return fileOf(format, ids, live);
    },
    [current, fileOf],
  );
  return isLive ? make : null;
}
