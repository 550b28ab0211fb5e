'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whether a place is in sight, or within a distance of it, as CSS writes it; less than none: that far inside. */
export function useNear(place: RefObject<HTMLElement | null>, within: string): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    // A busy page hears at once of a place that came and went: the last word counts.
    const observer = new IntersectionObserver((heard) => setNear(heard.at(-1)?.isIntersecting ?? true), {
      rootMargin: within,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, within]);
  return near;
}
