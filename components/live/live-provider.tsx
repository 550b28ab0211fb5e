'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useScenario } from '@/components/scenario/scenario-provider';
import type { Runs } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';
import { type Loaded, useRuns } from './use-runs';

/** The live part of the page once it is loaded: the code, its context, and the runs of the present scenario. */
export type Live = Loaded & { readonly scenario: Scenario; readonly runs: Runs };

const LiveContext = createContext<Live | null>(null);
const CurrentContext = createContext<() => Live | null>(() => null);

/** Load the live part after the first paint, and compute the runs of the scenario once for all that shows them. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const scenario = useScenario();
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
    () => (loaded === null || runs === null ? null : { ...loaded, scenario, runs }),
    [loaded, scenario, runs],
  );
  const latest = useRef(live);
  latest.current = live;
  const current = useCallback(() => latest.current, []);
  return (
    <CurrentContext value={current}>
      <LiveContext value={live}>{children}</LiveContext>
    </CurrentContext>
  );
}

/** The live part, or null while only the first paint is there. */
export function useLive(): Live | null {
  return useContext(LiveContext);
}

/** Ask for the live part on a click, without following it. */
export function useCurrentLive(): () => Live | null {
  return useContext(CurrentContext);
}
