'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whether a place is in sight, or within a distance of it, as CSS writes it; less than none: that far inside. */
export function useNear(place: RefObject<HTMLElement | null>, within: string): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: within,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, within]);
  return near;
}
