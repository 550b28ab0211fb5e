'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useScenario } from '@/components/scenario/scenario-provider';
import type { Runs } from '@/lib/figures/context';
import { type Loaded, useRuns } from './use-runs';

/** The live part of the page once it is loaded: the code, its context, and the runs of the present scenario. */
export type Live = Loaded & { readonly runs: Runs };

const LiveContext = createContext<Live | null>(null);

/** Load the live part after the first paint, and compute the runs of the scenario once for all that shows them. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { scenario } = useScenario();
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
    () => (loaded === null || runs === null ? null : { ...loaded, runs }),
    [loaded, runs],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** The live part, or null while only the first paint is there. */
export function useLive(): Live | null {
  return useContext(LiveContext);
}
