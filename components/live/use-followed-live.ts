'use client';

import { startTransition, useContext, useLayoutEffect, useState } from 'react';
import { afterPaint } from './after-paint';
import { type Live, LiveContext, type LiveStores } from './live-context';

/**
 * When something follows the scenario: in the same frame as the slider, ahead of the bands of a water balance; at each of
 * its steps, in the frame in which all of its runs are known; in the next free moment after that; or once it stands still.
 */
export type Following = 'ahead of the bands' | 'at each step' | 'in a free moment' | 'at rest';

const storeOf = {
  'ahead of the bands': 'ahead',
  'at each step': 'moving',
  'in a free moment': 'moving',
  'at rest': 'resting',
} as const satisfies Record<Following, keyof LiveStores>;

/** The live part as it was when a slider last stood still: for what computes runs of its own, and what is not in sight. */
export function useCalmLive(): Live | null {
  return useFollowedLive('at rest');
}

/** The live part, followed while it is wanted, and kept as it was while it is not. Null until it was wanted first. */
export function useFollowedLive(following: Following, wanted = true): Live | null {
  const stores = useContext(LiveContext);
  const store = stores[storeOf[following]];
  const [live, setLive] = useState(() => (wanted ? store.now() : null));
  useLayoutEffect(() => {
    if (!wanted) return;
    const take = () => setLive(store.now());
    take();
    if (following === 'ahead of the bands' || following === 'at each step') return store.follow(take);
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
