'use client';

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useShown } from '@/components/scenario/scenario-provider';
import { createLiveStores, type Live, LiveContext } from './live-context';
import type { Loaded } from './use-ensembles';
import { useIdleValue } from './use-idle-value';
import { type ScenarioRuns, useRuns } from './use-runs';

/** Load the live part after the first paint, and compute the runs of the scenario once for all that shows them. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const shown = useShown();
  const { isHeld } = shown;
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
  const [stores] = useState(() => createLiveStores());
  const runs = useRuns(loaded, shown, stores.ahead.isFollowed);
  const ahead = useLiveOf(loaded, runs?.ahead, isHeld);
  const whole = useLiveOf(loaded, runs?.whole, isHeld);
  const exact = useLiveOf(loaded, runs?.exact, isHeld);
  const calm = useIdleValue(runs?.exact === runs?.whole ? whole : exact, isHeld);
  useLayoutEffect(() => stores.ahead.put(ahead), [stores, ahead]);
  useLayoutEffect(() => stores.moving.put(whole), [stores, whole]);
  useLayoutEffect(() => stores.resting.put(calm), [stores, calm]);
  return <LiveContext value={stores}>{children}</LiveContext>;
}

function useLiveOf(loaded: Loaded | null, shown: ScenarioRuns | undefined, isHeld: boolean): Live | null {
  return useMemo(
    () => (loaded === null || shown === undefined ? null : { ...loaded, ...shown, isHeld }),
    [loaded, shown, isHeld],
  );
}
