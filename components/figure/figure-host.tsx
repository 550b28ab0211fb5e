'use client';

import { memo, type ReactNode, useRef } from 'react';
import { type Live, useLive } from '@/components/live/live-context';
import { type Following, useLiveInSight } from '@/components/live/use-live-in-sight';
import type { FigureId } from '@/lib/figures/spec';
import { FigureCell } from './figure-cell';
import styles from './figure-host.module.css';
import { useDesign } from './use-design';
import { useNear } from './use-near';

type Props = {
  readonly id: FigureId;
  readonly title: string;
  /** The first paint. */
  readonly children: ReactNode;
};

/** The leading figure of a page: it follows a held slider at once while it is in sight. */
export function LeadingFigure(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  // It is drawn wherever the page was opened, so that it stands when the reader comes up to it.
  const near = useNear(place);
  const live = useLive();
  const last = useRef<Live>(null);
  if (near || last.current === null) last.current = live;
  return (
    <div ref={place}>
      <FigurePlace {...props} live={last.current} />
    </div>
  );
}

/** A figure that follows the scenario only while it is in sight. */
export function FollowingFigure({ following, ...props }: Props & { following: Following }) {
  const place = useRef<HTMLDivElement>(null);
  const { live } = useLiveInSight(place, following);
  return (
    <div ref={place} className={styles['following']}>
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
