'use client';

import { useEffect, useState } from 'react';

/** Load code after the first paint, by a function that stays the same; null until it is there. */
export function useLatePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (wanted) setPart(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return part;
}
