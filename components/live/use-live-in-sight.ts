'use client';

import { type RefObject, useRef } from 'react';
import type { Live } from './live-context';
import { type Following, useFollowedLive } from './use-followed-live';
import { useNear } from './use-near';
import { useSkippedFarAway } from './use-skipped-far-away';

/** Within this distance of the window a place is kept ready. */
const nearby = '200px';
/** What reaches no farther into the window than its edges only peeks in. */
const edges = '-20%';

/**
 * The live part for a place on the page: followed while the place is in sight, in free moments while it only peeks in, at
 * rest while it is near, kept as it was while it is not, and not even drawn while it is far. So a step costs what the
 * reader sees, however long the page is. Null until the reader first comes near, but for what leads the page, which stands
 * when the reader comes up to it.
 */
export function useLiveInSight(
  place: RefObject<HTMLElement | null>,
  { following = 'at each step', leads = false }: { readonly following?: Following; readonly leads?: boolean } = {},
): Live | null {
  useSkippedFarAway(place);
  const near = useNear(place, nearby);
  const peeks = useNear(place, '0px');
  const inSight = useNear(place, edges);
  const stands = useRef(false);
  const isAwaited = leads && !stands.current;
  const outOfSight = peeks && following !== 'at rest' ? 'in a free moment' : 'at rest';
  const live = useFollowedLive(inSight || isAwaited ? following : outOfSight, near || isAwaited);
  stands.current = live !== null;
  return live;
}
