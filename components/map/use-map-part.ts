'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Live } from '@/components/live/live-context';

/** The code of the map once it and its relief are there, or why they are not. */
export type MapPart =
  | { readonly state: 'waiting' | 'loading' }
  | { readonly state: 'failed'; readonly reason: string; readonly again: () => void }
  | { readonly state: 'ready'; readonly LiveMap: typeof import('./live-map').LiveMap };

/** What is being loaded, for all maps of the page: they ask for one relief. */
let underWay: Promise<unknown> | null = null;

/** Load the relief and the code of the map once they are `wanted`; what fails can be tried again. */
export function useMapPart(part: Live['part'] | null, wanted: boolean): MapPart {
  const [result, setResult] = useState<MapPart>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try loads once
  useEffect(() => {
    if (part === null || !wanted) return;
    let isOpen = true;
    setResult({ state: 'loading' });
    underWay ??= part.loadRelief().finally(() => {
      underWay = null;
    });
    Promise.all([import('./live-map'), underWay]).then(
      ([{ LiveMap }]) => isOpen && setResult({ state: 'ready', LiveMap }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isOpen) setResult({ state: 'failed', reason, again });
      },
    );
    return () => {
      isOpen = false;
    };
  }, [part, wanted, tries, again]);
  return result;
}
