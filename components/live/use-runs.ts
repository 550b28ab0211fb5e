'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Runs } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';
import { type BandsService, startBands } from './bands-service';
import type { Spread } from './bands-worker';
import type { Live } from './live-context';
import { modelKey } from './model-key';

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
  const key = modelKey(scenario);
  const whole = scenario.mode === 'decline' || alone;

  useEffect(() => {
    if (loaded === null) return;
    const started = startBands(loaded.context.data, setSpread, () => setAlone(true));
    service.current = started;
    return started.end;
  }, [loaded]);

  const ask = () => {
    if (!whole) service.current?.ask(scenario);
  };
  // Asked before anything is drawn, so that worker and page work at once; the effect finds a service that has just
  // started. What has been asked already is no new question.
  ask();
  useEffect(ask);

  const pinned = useMemo(
    () => (loaded === null ? null : loaded.part.projectPinned(scenario.pin, loaded.context)),
    [scenario.pin, loaded],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model reads a scenario through its key alone
  const central = useMemo(
    () => (loaded === null || whole ? null : loaded.part.centralProjection(scenario, loaded.context)),
    [key, loaded, whole],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  return useMemo(() => {
    if (loaded === null) return null;
    if (central === null) last.current = { projection: loaded.part.projectScenario(scenario, loaded.context), pinned };
    else if (spread !== null) last.current = { projection: { ...spread, ...central }, pinned };
    return last.current;
  }, [key, central, spread, loaded, pinned]);
}
