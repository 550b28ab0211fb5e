'use client';

import { createContext, useContext } from 'react';
import { createStore, type Store, useStore } from '@/components/store/store';
import type { FigureContext, Runs } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';

/** The live part of the page once it is loaded: its code and data, and the runs of the present scenario. */
export type Live = {
  readonly part: typeof import('./live');
  readonly context: FigureContext;
  readonly scenario: Scenario;
  readonly runs: Runs;
  /** Whether a slider is held: costly figures then count in fewer years. */
  readonly isHeld: boolean;
};

/**
 * The live part in step with the slider, of which a water balance's bands may still be those of a step before (`ahead`);
 * with all runs of one scenario, a moment later (`moving`); and as it was when a slider last stood still, never with
 * levels between stations (`resting`). Null while only the first paint is there.
 */
export type LiveStores = { readonly [Pace in 'ahead' | 'moving' | 'resting']: Store<Live | null> };

/** Make the stores of a page, or of a part of it that shows its own. */
export function createLiveStores(first: Live | null = null): LiveStores {
  return { ahead: createStore(first), moving: createStore(first), resting: createStore(first) };
}

export const LiveContext = createContext<LiveStores>(createLiveStores());

/** The live part as it moves. */
export function useLive(): Live | null {
  return useStore(useContext(LiveContext).moving);
}

/** Whether the live part is there, without following it. */
export function useIsLive(): boolean {
  return useStore(useContext(LiveContext).moving, (live) => live !== null);
}

/** Whether a slider is held, without following where it is. */
export function useIsHeld(): boolean {
  return useStore(useContext(LiveContext).moving, (live) => live?.isHeld === true);
}

/** Ask for the live part on a click, without following it. */
export function useCurrentLive(): () => Live | null {
  return useContext(LiveContext).moving.now;
}
