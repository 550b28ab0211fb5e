'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { type BandsService, startBands } from './bands-service';
import type { Live } from './live-context';
import { modelKey } from './model-key';

/** The loaded model and its context. */
export type Loaded = Pick<Live, 'part' | 'context'>;

/** A scenario and its runs. */
export type ScenarioRuns = Pick<Live, 'scenario' | 'runs'>;

/**
 * The runs of a scenario as it moves. A prescribed fall is computed whole at once; of a water balance the central line is,
 * and its ensemble follows from a worker a moment later. `ahead` is in step with the scenario: its central line stands
 * before bands that may still be those of a step before. `whole` is the scenario, perhaps of a step before, that all of its
 * runs are of: for what shows no central line. Null until model and first bands are there.
 */
export function useRuns(
  loaded: Loaded | null,
  scenario: Scenario,
): { readonly ahead: ScenarioRuns; readonly whole: ScenarioRuns } | null {
  const [answer, setAnswer] = useState<Projection | null>(null);
  const [alone, setAlone] = useState(false);
  const service = useRef<BandsService>(null);
  const key = modelKey(scenario);
  const isOurs = scenario.mode === 'decline' || alone;

  useEffect(() => {
    if (loaded === null) return;
    const started = startBands(loaded.context.data, setAnswer, () => setAlone(true));
    service.current = started;
    return started.end;
  }, [loaded]);

  const ask = () => {
    if (!isOurs) service.current?.ask(scenario);
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
  const ours = useMemo(
    () => (loaded === null || !isOurs ? null : loaded.part.projectScenario(scenario, loaded.context)),
    [key, loaded, isOurs],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const central = useMemo(
    () => (loaded === null || isOurs ? null : loaded.part.centralProjection(scenario, loaded.context)),
    [key, loaded, isOurs],
  );
  const known = useRef<Projection>(null);
  // An answer to what was asked before the mode changed comes too late.
  if (ours !== null) known.current = ours;
  else if (answer !== null && (modelKey(answer.settings) === key || known.current?.settings.mode !== 'decline'))
    known.current = answer;
  const projection = known.current;
  const isWhole = projection !== null && modelKey(projection.settings) === key;

  const whole = useRef<ScenarioRuns>(null);
  const now = useMemo<ScenarioRuns | null>(
    () =>
      projection === null
        ? null
        : { scenario, runs: { projection: ahead(projection, isWhole ? null : central), pinned } },
    [scenario, projection, isWhole, central, pinned],
  );
  if (isWhole) whole.current = now;
  else if (projection !== null && projection !== whole.current?.runs.projection)
    whole.current = { scenario: { ...scenario, ...projection.settings }, runs: { projection, pinned } };
  return now === null || whole.current === null ? null : { ahead: now, whole: whole.current };
}

/** Put the central line of the scenario as it stands before what is known of all its runs, if they are not yet of it. */
function ahead(known: Projection, central: Pick<Projection, 'settings' | 'years' | 'central'> | null): Projection {
  return central === null ? known : { ...known, ...central };
}
