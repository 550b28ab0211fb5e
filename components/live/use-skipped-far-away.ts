'use client';

import { type RefObject, useEffect } from 'react';

/** What is farther from the window than this is not drawn: more than a place is kept ready within. */
const far = '600px';

/**
 * Let the browser neither lay out nor paint a place that is far away, and keep as much room for it as it took up last: a
 * step of a slider then costs the page what it costs a window. It is still found by a search, read aloud and printed.
 */
export function useSkippedFarAway(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (heard) => {
        const last = heard.at(-1);
        if (last === undefined) return;
        // The height of what is skipped already is the room that was kept for it.
        element.style.setProperty('--room', `${last.boundingClientRect.height}px`);
        element.toggleAttribute('data-far', !last.isIntersecting);
      },
      { rootMargin: far },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.removeAttribute('data-far');
    };
  }, [place]);
}
