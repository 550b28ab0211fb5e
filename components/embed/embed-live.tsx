'use client';

import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createLiveStores, type Live, LiveContext, useLive } from '@/components/live/live-context';
import type { FigureId } from '@/lib/figures/spec';

type LiveFigure = Live['part']['LiveFigure'];

/** Give the figures below the live figure of an embed in place of that of a page, once both are loaded. */
export function EmbedLive({ id, children }: { id: FigureId; children: ReactNode }) {
  const live = useLive();
  const part = live?.part;
  const [figure, setFigure] = useState<LiveFigure | null>(null);
  useEffect(() => {
    let wanted = true;
    if (part === undefined) return;
    // A map is drawn from a file of its own; where it cannot be had, the first paint stays.
    const relief = id === 'map' || id === 'map-levels' ? part.loadRelief() : Promise.resolve();
    void Promise.all([import('./embed-live-figure'), relief]).then(
      ([{ EmbedLiveFigure }]) => {
        if (wanted) setFigure(() => EmbedLiveFigure);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id, part]);
  const [stores] = useState(() => createLiveStores());
  useLayoutEffect(() => {
    const embedded = live && figure && { ...live, part: { ...live.part, LiveFigure: figure } };
    for (const store of Object.values(stores)) store.put(embedded);
  }, [stores, live, figure]);
  return <LiveContext value={stores}>{children}</LiveContext>;
}
