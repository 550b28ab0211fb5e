'use client';

import { useSyncExternalStore } from 'react';
import { designFor, designs } from '@/lib/figures/design-widths';

/** The design of the present window; it changes only where the window crosses from one to another. */
export function useDesign(): number {
  return useSyncExternalStore(
    followWindow,
    () => designFor(window.innerWidth),
    () => designFor(1200),
  );
}

function followWindow(changed: () => void): () => void {
  const queries = designs.slice(1).map(({ from }) => window.matchMedia(`(min-width: ${from}px)`));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
