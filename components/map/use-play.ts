'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useScenarioActions } from '@/components/scenario/scenario-provider';
import { viewParameters } from '@/lib/scenario/view-parameters';

/** How long a year stays, ms. */
const yearMilliseconds = 160;
const last = viewParameters.year.max;

/** Playing the years: whether they run, and how to start or stop them. */
export type Play = { readonly isPlaying: boolean; readonly toggle: () => void };

/**
 * Step the years of the scenario one by one up to the last, from `firstYear` where it already stands there. It stops at
 * whatever the reader does anywhere but on the `button` itself; where it stops is one step of history.
 */
export function usePlay(year: number, firstYear: number, button: RefObject<HTMLElement | null>): Play {
  const { move, letGo, current } = useScenarioActions();
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(firstYear);
  latest.current = firstYear;

  const next = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The next year may be due before the page has drawn that none is wanted: it is called off here and now.
  const halt = useCallback(() => {
    clearTimeout(next.current);
    setPlaying(false);
  }, []);
  const stop = useCallback(() => {
    halt();
    letGo();
  }, [halt, letGo]);

  useEffect(() => {
    if (!isPlaying) return;
    if (year >= last) {
      stop();
      return;
    }
    next.current = setTimeout(() => move({ year: year + 1, level: null }), yearMilliseconds);
    return () => clearTimeout(next.current);
  }, [isPlaying, year, move, stop]);

  useEffect(() => {
    if (!isPlaying) return;
    const onActed = (event: Event) => {
      const { target } = event;
      const isOnButton = target instanceof Node && button.current?.contains(target) === true;
      // The button keeps the focus while the years play: only the keys that press it are its own.
      const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      if (!(isOnButton && presses)) stop();
    };
    const acts = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const act of acts) window.addEventListener(act, onActed, { capture: true, passive: true });
    // Going back or forward drops what is not in the link yet, so there is nothing to settle.
    window.addEventListener('popstate', halt);
    return () => {
      for (const act of acts) window.removeEventListener(act, onActed, { capture: true });
      window.removeEventListener('popstate', halt);
    };
  }, [isPlaying, stop, halt, button]);

  const toggle = useCallback(() => {
    if (isPlaying) {
      stop();
      return;
    }
    move({ year: current().year >= last ? latest.current : current().year, level: null });
    setPlaying(true);
  }, [isPlaying, stop, move, current]);
  return { isPlaying, toggle };
}
