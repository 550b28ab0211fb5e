'use client';

import { createContext, useContext } from 'react';
import type { FigureContext, Runs } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';

/** The live part of the page once it is loaded: its code and data, and the runs of the present scenario. */
export type Live = {
  readonly part: typeof import('./live');
  readonly context: FigureContext;
  readonly scenario: Scenario;
  readonly runs: Runs;
  /** Whether a slider is held: costly figures then draw with fewer runs. */
  readonly isHeld: boolean;
};

export const LiveContext = createContext<Live | null>(null);
export const SeenLiveContext = createContext<Live | null>(null);
export const CalmLiveContext = createContext<Live | null>(null);
export const CurrentLiveContext = createContext<() => Live | null>(() => null);

/** The live part, or null while only the first paint is there. */
export function useLive(): Live | null {
  return useContext(LiveContext);
}

/** The live part for what is in sight: it follows each step as soon as the slider itself has moved. */
export function useSeenLive(): Live | null {
  return useContext(SeenLiveContext);
}

/** The live part as it was when a slider last stood still: for what computes runs of its own. */
export function useCalmLive(): Live | null {
  return useContext(CalmLiveContext);
}

/** Ask for the live part on a click, without following it. */
export function useCurrentLive(): () => Live | null {
  return useContext(CurrentLiveContext);
}
