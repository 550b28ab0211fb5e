'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Live, LiveContext, useLive } from '@/components/live/live-context';

type LiveFigure = Live['part']['LiveFigure'];

/** Give the figures below the live figure of an embed in place of that of a page, once both are loaded. */
export function EmbedLive({ children }: { children: ReactNode }) {
  const live = useLive();
  const [figure, setFigure] = useState<LiveFigure | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./embed-live-figure').then(({ EmbedLiveFigure }) => {
      if (wanted) setFigure(() => EmbedLiveFigure);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const embedded = useMemo<Live | null>(
    () => (live === null || figure === null ? null : { ...live, part: { ...live.part, LiveFigure: figure } }),
    [live, figure],
  );
  return <LiveContext value={embedded}>{children}</LiveContext>;
}
