'use client';

import { useMemo, useRef } from 'react';
import type { Projection } from '@/lib/model/projection';
import type { Live } from './live-context';
import { modelKey } from './model-key';
import { type Loaded, useEnsembles } from './use-ensembles';

/** A scenario and its runs. */
export type ScenarioRuns = Pick<Live, 'scenario' | 'runs'>;

/**
 * The runs of a scenario as it moves. `ahead` is in step with the scenario: its central line stands before bands that may
 * still be those of a step before. `whole` is the scenario, perhaps of a step before, that all of its runs are of: for what
 * shows no central line. `exact` is the last that no held slider has only passed.
 */
export type MovingRuns = {
  readonly ahead: ScenarioRuns;
  readonly whole: ScenarioRuns;
  readonly exact: ScenarioRuns;
};

/**
 * Follow the runs of a scenario. A prescribed fall is computed whole at once; of a water balance the central line is, and
 * its ensemble follows a moment later, unless a held slider passes between stations of its way that are ready.
 * `isAheadShown` tells whether `ahead` is shown anywhere now. Null until model and first bands are there.
 */
export function useRuns(
  loaded: Loaded | null,
  { scenario, isHeld }: Pick<Live, 'scenario' | 'isHeld'>,
  isAheadShown: () => boolean,
): MovingRuns | null {
  const { answer, passed, hasFailed } = useEnsembles(loaded, { scenario, isHeld }, isAheadShown);
  const isWholeAtOnce = scenario.mode === 'decline' || hasFailed;
  const key = modelKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model reads a scenario through its key alone
  const computed = useMemo(
    () => (loaded !== null && isWholeAtOnce ? loaded.part.projectScenario(scenario, loaded.context) : null),
    [key, loaded, isWholeAtOnce],
  );
  const atOnce = computed ?? passed;
  const isAhead = atOnce === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const central = useMemo(
    () => (loaded === null || !isAhead ? null : loaded.part.centralProjection(scenario, loaded.context)),
    [key, loaded, isAhead],
  );
  const pinned = useMemo(
    () => (loaded === null ? null : loaded.part.projectPinned(scenario.pin, loaded.context)),
    [scenario.pin, loaded],
  );

  const known = useRef<Projection>(null);
  const heard = useRef<Projection>(null);
  const isNews = answer !== heard.current;
  heard.current = answer;
  if (atOnce !== null) known.current = atOnce;
  // An answer to what was asked before a prescribed fall comes too late.
  else if (
    isNews &&
    answer !== null &&
    (modelKey(answer.settings) === key || known.current?.settings.mode !== 'decline')
  )
    known.current = answer;
  const projection = known.current;
  const isWhole = projection !== null && modelKey(projection.settings) === key;

  const whole = useRef<ScenarioRuns>(null);
  const exact = useRef<ScenarioRuns>(null);
  const now = useMemo<ScenarioRuns | null>(() => {
    if (projection === null) return null;
    const ahead = isWhole || central === null ? projection : { ...projection, ...central };
    return { scenario, runs: { projection: ahead, pinned } };
  }, [scenario, projection, isWhole, central, pinned]);
  if (isWhole) whole.current = now;
  else if (projection !== null && projection !== whole.current?.runs.projection)
    whole.current = { scenario: { ...scenario, ...projection.settings }, runs: { projection, pinned } };
  if (exact.current === null || projection === computed || projection === answer) exact.current = whole.current;
  if (now === null || whole.current === null || exact.current === null) return null;
  return { ahead: now, whole: whole.current, exact: exact.current };
}
