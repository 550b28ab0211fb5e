'use client';

import { type RefObject, useRef } from 'react';
import type { Live } from './live-context';
import { type Following, useFollowedLive } from './use-followed-live';
import { useNear } from './use-near';

/** Within so many px of the window a place is kept ready. */
const nearPixels = 200;

/**
 * The live part for a place on the page: followed while the place is in sight, at rest while it is near, and kept as it
 * was while it is not. So a step costs what the reader sees, however long the page is. Null until the reader first comes
 * near, but for what leads the page, which stands when the reader comes up to it.
 */
export function useLiveInSight(
  place: RefObject<HTMLElement | null>,
  { following = 'at each step', leads = false }: { readonly following?: Following; readonly leads?: boolean } = {},
): Live | null {
  const near = useNear(place, nearPixels);
  const inSight = useNear(place, 0);
  const stands = useRef(false);
  const isAwaited = leads && !stands.current;
  const live = useFollowedLive(inSight || isAwaited ? following : 'at rest', near || isAwaited);
  stands.current = live !== null;
  return live;
}
