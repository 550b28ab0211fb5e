'use client';

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useShown } from '@/components/scenario/scenario-provider';
import { createLiveStores, type Live, LiveContext } from './live-context';
import { useIdleValue } from './use-idle-value';
import { type Loaded, useRuns } from './use-runs';

/** Load the live part after the first paint, and compute the runs of the scenario once for all that shows them. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { scenario, isHeld } = useShown();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./live').then((part) => {
      if (wanted) setLoaded({ part, context: part.createPageContext() });
    });
    return () => {
      wanted = false;
    };
  }, []);
  const runs = useRuns(loaded, scenario);
  const live = useMemo<Live | null>(
    () => (loaded === null || runs === null ? null : { ...loaded, scenario, runs, isHeld }),
    [loaded, scenario, runs, isHeld],
  );
  const calm = useIdleValue(live);
  const [stores] = useState(() => createLiveStores());
  useLayoutEffect(() => stores.moving.put(live), [stores, live]);
  useLayoutEffect(() => stores.resting.put(calm), [stores, calm]);
  return <LiveContext value={stores}>{children}</LiveContext>;
}
