'use client';

import { memo, type ReactNode, useRef } from 'react';
import { type Live, useCalmLive, useLive } from '@/components/live/live-context';
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

/** The leading figure of a page: it follows a held slider at once. */
export function LeadingFigure(props: Props) {
  return <FigurePlace {...props} live={useLive()} />;
}

/** A figure that follows a held slider when the browser has time for it, and only while the reader is near. */
export function FollowingFigure(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const calm = useCalmLive();
  const last = useRef<Live>(null);
  if (near) last.current = calm;
  return (
    <div ref={place} className={styles['following']}>
      <FigurePlace {...props} live={last.current} />
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
