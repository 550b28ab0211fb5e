'use client';

import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useIsHeld, useScenario } from '@/components/scenario/scenario-provider';
import { CalmLiveContext, CurrentLiveContext, type Live, LiveContext, SeenLiveContext } from './live-context';
import { useIdleValue } from './use-idle-value';
import { type Loaded, useRuns } from './use-runs';

/** Load the live part after the first paint, and compute the runs of the scenario once for all that shows them. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const scenario = useScenario();
  const isHeld = useIsHeld();
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
  const seen = useDeferredValue(live);
  const calm = useIdleValue(live);
  const latest = useRef(live);
  latest.current = live;
  const current = useCallback(() => latest.current, []);
  return (
    <CurrentLiveContext value={current}>
      <LiveContext value={live}>
        <SeenLiveContext value={seen}>
          <CalmLiveContext value={calm}>{children}</CalmLiveContext>
        </SeenLiveContext>
      </LiveContext>
    </CurrentLiveContext>
  );
}
