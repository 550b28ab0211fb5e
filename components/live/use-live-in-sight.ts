'use client';

import { type RefObject, useRef } from 'react';
import { useNear } from '@/components/figure/use-near';
import { type Live, useCalmLive, useSeenLive } from './live-context';

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
  const seen = useSeenLive();
  const calm = useCalmLive();
  const last = useRef<Live>(null);
  if (near) last.current = following === 'at rest' ? calm : seen;
  return { live: last.current, near };
}
