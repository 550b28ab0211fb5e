'use client';

import { type RefObject, useEffect } from 'react';
import type { Spot } from './sight';

/** The wheel turned so far, px, zooms by a factor of two. */
const doublingPixels = 200;
/** The most that one turn counts, px; a wheel that counts lines gives 30 px for each. */
const most = 120;
const linePixels = 30;

/** Zoom by the wheel with Ctrl or ⌘, which is also how a trackpad tells a pinch; without them the page scrolls on. */
export function useWheelZoom(
  panel: RefObject<HTMLElement | null>,
  spotOf: (event: WheelEvent) => Spot,
  zoom: (factor: number, about: Spot) => void,
): void {
  useEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turned = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * linePixels;
      zoom(2 ** (-Math.max(-most, Math.min(most, turned)) / doublingPixels), spotOf(event));
    };
    // React listens to wheels passively: then the browser would zoom the page as well.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [panel, spotOf, zoom]);
}
