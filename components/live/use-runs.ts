'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Runs } from '@/lib/figures/context';
import { modelParameters } from '@/lib/model/parameters';
import type { Scenario } from '@/lib/scenario/scenario';
import { type BandsService, startBands } from './bands-service';
import type { Spread } from './bands-worker';
import type { Live } from './live-context';

/** The loaded model and its context. */
export type Loaded = Pick<Live, 'part' | 'context'>;

/**
 * The runs of a scenario as it moves. A prescribed fall is computed whole at once; of a water balance the central line
 * is, and its bands follow from a worker a moment later. Null until model and first bands are there.
 */
export function useRuns(loaded: Loaded | null, scenario: Scenario): Runs | null {
  const [spread, setSpread] = useState<Spread | null>(null);
  const [alone, setAlone] = useState(false);
  const service = useRef<BandsService>(null);
  const last = useRef<Runs>(null);

  useEffect(() => {
    if (loaded === null) return;
    const started = startBands(loaded.context.data, setSpread, () => setAlone(true));
    service.current = started;
    return started.end;
  }, [loaded]);

  const key = modelKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is asked when what the model reads has changed
  useEffect(() => {
    if (scenario.mode === 'balance' && !alone) service.current?.ask(scenario);
  }, [key, alone, loaded]);

  const pinned = useMemo(
    () => (loaded === null ? null : loaded.part.projectPinned(scenario.pin, loaded.context)),
    [scenario.pin, loaded],
  );
  return useMemo(() => {
    if (loaded === null) return null;
    const { part, context } = loaded;
    const whole = scenario.mode === 'decline' || alone;
    if (!whole && spread === null) return last.current;
    const projection =
      whole || spread === null
        ? part.projectScenario(scenario, context)
        : { ...spread, ...part.centralProjection(scenario, context) };
    last.current = { projection, pinned };
    return last.current;
  }, [scenario, spread, alone, loaded, pinned]);
}

/** What the model reads of a scenario, as one text. */
function modelKey(scenario: Scenario): string {
  const ids = Object.keys(modelParameters) as (keyof typeof modelParameters)[];
  return [scenario.mode, ...ids.map((id) => scenario[id])].join(' ');
}
