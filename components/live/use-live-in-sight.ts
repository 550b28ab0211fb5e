'use client';

import { type RefObject, use, useRef } from 'react';
import { CalmLiveContext, type Live, LiveContext, SeenLiveContext } from './live-context';
import { useNear } from './use-near';

const contexts = { 'at once': LiveContext, 'at each step': SeenLiveContext, 'at rest': CalmLiveContext } as const;

/**
 * When something follows the scenario: together with the slider, in the next free moment after each of its steps, or once
 * it stands still.
 */
export type Following = keyof typeof contexts;

/**
 * The live part for a place on the page: followed while the place is in sight, kept as it was while it is not. So a step
 * costs what the reader sees, however long the page is. Null until the reader first comes near, but for what follows at
 * once: that leads the page, and stands when the reader comes up to it.
 */
export function useLiveInSight(
  place: RefObject<HTMLElement | null>,
  following: Following = 'at each step',
): { readonly live: Live | null; readonly near: boolean } {
  const near = useNear(place);
  const last = useRef<Live>(null);
  const isAwaited = following === 'at once' && last.current === null;
  // Read only while near: a place out of sight is not even asked at a step.
  if (near || isAwaited) last.current = use(contexts[following]);
  return { live: last.current, near };
}
