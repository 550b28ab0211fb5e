'use client';

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Projection } from '@/lib/model/projection';
import type { Ensembles } from './ensembles';
import type { Live } from './live-context';
import { modelKey } from './model-key';

/** The loaded model and its context. */
export type Loaded = Pick<Live, 'part' | 'context'>;

/**
 * Ask for the ensemble of every water balance that is shown; gives the last answer, the runs of a scenario that a held
 * slider passes, and whether no answer can be had here.
 */
export function useEnsembles(
  loaded: Loaded | null,
  { scenario, isHeld }: Pick<Live, 'scenario' | 'isHeld'>,
  isAheadShown: () => boolean,
): { readonly answer: Projection | null; readonly passed: Projection | null; readonly hasFailed: boolean } {
  const [answer, setAnswer] = useState<Projection | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const ensembles = useRef<Ensembles>(null);
  useEffect(() => {
    if (loaded === null) return;
    const started = loaded.part.startEnsembles(loaded.context, setAnswer, () => setHasFailed(true), isAheadShown);
    ensembles.current = started;
    return started.end;
  }, [loaded, isAheadShown]);

  const isAsked = scenario.mode === 'balance' && !hasFailed;
  useAim(isAsked, ensembles);
  const key = modelKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model reads a scenario through its key alone
  const passed = useMemo(
    () => (isAsked && isHeld ? (ensembles.current?.pass(scenario) ?? null) : null),
    [key, isAsked, isHeld],
  );
  const ask = () => {
    if (isAsked && !isHeld) ensembles.current?.ask(scenario);
  };
  // Asked before anything is drawn, so that worker and page work at once; the effect finds what has just started. What has
  // been asked already is no new question.
  ask();
  useEffect(ask);
  return { answer, passed, hasFailed };
}

/** Whoever points at a slider or focuses it may move it next; sliders say which assumption is theirs. */
function useAim(isWanted: boolean, ensembles: RefObject<Ensembles | null>): void {
  useEffect(() => {
    if (!isWanted) return;
    const aim = ({ target }: Event) => {
      const slider = target instanceof Element ? target.closest<HTMLElement>('[data-assumption]') : null;
      if (slider?.dataset['assumption'] !== undefined) ensembles.current?.aim(slider.dataset['assumption']);
    };
    const kinds = ['pointerover', 'focusin'] as const;
    for (const kind of kinds) document.addEventListener(kind, aim);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, aim);
    };
  }, [isWanted, ensembles]);
}
