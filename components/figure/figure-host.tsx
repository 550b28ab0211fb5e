'use client';

import { memo, type ReactNode, useRef } from 'react';
import type { Live } from '@/components/live/live-context';
import type { Following } from '@/components/live/use-followed-live';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import type { FigureId } from '@/lib/figures/spec';
import { FigureCell } from './figure-cell';
import styles from './figure-host.module.css';
import { useDesign } from './use-design';

type Props = {
  readonly id: FigureId;
  readonly title: string;
  /** The first paint. */
  readonly children: ReactNode;
};

/** A figure that follows the scenario while it is in sight; one that leads its page is made before it is. */
export function FigureHost({ following, leads = false, ...props }: Props & { following: Following; leads?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const live = useLiveInSight(place, { following, leads });
  return (
    <div ref={place} className={leads ? undefined : `${styles['following']} ${styles['roomy']}`}>
      <FigurePlace {...props} live={live} />
    </div>
  );
}

type PlaceProps = Props & { readonly live: Live | null };

/** A figure in its cell, drawn for the design of the window. */
const FigurePlace = memo(function FigurePlace({ id, title, live, children }: PlaceProps) {
  const width = useDesign();
  return (
    <FigureCell id={id} title={title} first={children}>
      {live === null ? null : <live.part.LiveFigure key={width} id={id} width={width} live={live} />}
    </FigureCell>
  );
});
