'use client';

import { startTransition, useContext, useLayoutEffect, useState } from 'react';
import { type Live, LiveContext } from './live-context';

/**
 * When something follows the scenario: together with the slider, in the next free moment after each of its steps, or once
 * it stands still.
 */
export type Following = 'at once' | 'at each step' | 'at rest';

/** The live part as it was when a slider last stood still: for what computes runs of its own, and what is not in sight. */
export function useCalmLive(): Live | null {
  return useFollowedLive('at rest');
}

/** The live part, followed while it is wanted, and kept as it was while it is not. Null until it was wanted first. */
export function useFollowedLive(following: Following, wanted = true): Live | null {
  const { moving, resting } = useContext(LiveContext);
  const store = following === 'at rest' ? resting : moving;
  const [live, setLive] = useState(() => (wanted ? store.now() : null));
  useLayoutEffect(() => {
    if (!wanted) return;
    const take = () => setLive(store.now());
    take();
    // A later step takes the place of what is still being drawn.
    return store.follow(following === 'at once' ? take : () => startTransition(take));
  }, [following, wanted, store]);
  return live;
}
