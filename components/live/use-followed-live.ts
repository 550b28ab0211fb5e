'use client';

import { startTransition, useContext, useLayoutEffect, useState } from 'react';
import { afterPaint } from './after-paint';
import { type Live, LiveContext } from './live-context';

/**
 * When something follows the scenario: in the same frame as the slider at each of its steps, in the next free moment after
 * each, or once it stands still.
 */
export type Following = 'at each step' | 'in a free moment' | 'at rest';

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
    if (following === 'at each step') return store.follow(take);
    // What may wait lets the frame of the step be painted first, and gives way to the next step.
    const soon = afterPaint(() => startTransition(take));
    const unfollow = store.follow(soon.ask);
    return () => {
      unfollow();
      soon.cancel();
    };
  }, [following, wanted, store]);
  return live;
}
