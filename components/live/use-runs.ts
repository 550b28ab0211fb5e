'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Ensembles } from './ensembles';
import type { Live } from './live-context';
import { modelKey } from './model-key';

/** The loaded model and its context. */
export type Loaded = Pick<Live, 'part' | 'context'>;

/** A scenario and its runs. */
export type ScenarioRuns = Pick<Live, 'scenario' | 'runs'>;

/**
 * The runs of a scenario as it moves. A prescribed fall is computed whole at once; of a water balance the central line is,
 * and its ensemble follows a moment later. `ahead` is in step with the scenario: its central line stands before bands that
 * may still be those of a step before. `whole` is the scenario, perhaps of a step before, that all of its runs are of: for
 * what shows no central line. `isAheadShown` tells whether the former is shown anywhere now. Null until model and first
 * bands are there.
 */
export function useRuns(
  loaded: Loaded | null,
  scenario: Scenario,
  isAheadShown: () => boolean,
): { readonly ahead: ScenarioRuns; readonly whole: ScenarioRuns } | null {
  const { answer, hasFailed } = useEnsembles(loaded, scenario, isAheadShown);
  const isWholeAtOnce = scenario.mode === 'decline' || hasFailed;
  const key = modelKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model reads a scenario through its key alone
  const atOnce = useMemo(
    () => (loaded !== null && isWholeAtOnce ? loaded.part.projectScenario(scenario, loaded.context) : null),
    [key, loaded, isWholeAtOnce],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const central = useMemo(
    () => (loaded === null || isWholeAtOnce ? null : loaded.part.centralProjection(scenario, loaded.context)),
    [key, loaded, isWholeAtOnce],
  );
  const pinned = useMemo(
    () => (loaded === null ? null : loaded.part.projectPinned(scenario.pin, loaded.context)),
    [scenario.pin, loaded],
  );

  const known = useRef<Projection>(null);
  if (atOnce !== null) known.current = atOnce;
  // An answer to what was asked before a prescribed fall comes too late.
  else if (answer !== null && (modelKey(answer.settings) === key || known.current?.settings.mode !== 'decline'))
    known.current = answer;
  const projection = known.current;
  const isWhole = projection !== null && modelKey(projection.settings) === key;

  const whole = useRef<ScenarioRuns>(null);
  const now = useMemo<ScenarioRuns | null>(() => {
    if (projection === null) return null;
    const ahead = isWhole || central === null ? projection : { ...projection, ...central };
    return { scenario, runs: { projection: ahead, pinned } };
  }, [scenario, projection, isWhole, central, pinned]);
  if (isWhole) whole.current = now;
  else if (projection !== null && projection !== whole.current?.runs.projection)
    whole.current = { scenario: { ...scenario, ...projection.settings }, runs: { projection, pinned } };
  return now === null || whole.current === null ? null : { ahead: now, whole: whole.current };
}

/** Ask for the ensemble of every water balance that is shown; gives the last answer, and whether none can be had here. */
function useEnsembles(
  loaded: Loaded | null,
  scenario: Scenario,
  isAheadShown: () => boolean,
): { readonly answer: Projection | null; readonly hasFailed: boolean } {
  const [answer, setAnswer] = useState<Projection | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const ensembles = useRef<Ensembles>(null);
  useEffect(() => {
    if (loaded === null) return;
    const started = loaded.part.startEnsembles(loaded.context, setAnswer, () => setHasFailed(true), isAheadShown);
    ensembles.current = started;
    return started.end;
  }, [loaded, isAheadShown]);

  const ask = () => {
    if (scenario.mode === 'balance' && !hasFailed) ensembles.current?.ask(scenario);
  };
  // Asked before anything is drawn, so that worker and page work at once; the effect finds what has just started. What has
  // been asked already is no new question.
  ask();
  useEffect(ask);
  return { answer, hasFailed };
}
