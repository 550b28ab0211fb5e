'use client';

import { type RefObject, use, useRef } from 'react';
import { useNear } from '@/components/figure/use-near';
import { CalmLiveContext, type Live, SeenLiveContext } from './live-context';

/** When something follows the scenario: at each step of a slider, or once it stands still. */
export type Following = 'at each step' | 'at rest';

/**
 * The live part for a place on the page: followed while the place is in sight, kept as it was while it is not, null until
 * the reader first comes near. So a step costs what the reader sees, however long the page is.
 */
export function useLiveInSight(
  place: RefObject<HTMLElement | null>,
  following: Following = 'at each step',
): { readonly live: Live | null; readonly near: boolean } {
  const near = useNear(place);
  const last = useRef<Live>(null);
  // Read only while near: a place out of sight is not even asked at a step.
  if (near) last.current = use(following === 'at rest' ? CalmLiveContext : SeenLiveContext);
  return { live: last.current, near };
}
