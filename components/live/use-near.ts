'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whether a place is in sight, or within so many px of it. */
export function useNear(place: RefObject<HTMLElement | null>, within: number): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: `${within}px`,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, within]);
  return near;
}
