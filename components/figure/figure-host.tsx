'use client';

import {
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Live, useCalmLive, useLive } from '@/components/live/live-context';
import { designFor, designs } from '@/lib/figures/design-widths';
import type { FigureId } from '@/lib/figures/spec';
import styles from './figure-host.module.css';

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

/**
 * The place of a figure on a page: its first paint, which is in the HTML, and in the same cell the live figure,
 * which takes over in one step once it is drawn.
 */
const FigurePlace = memo(function FigurePlace({ id, title, live, children }: PlaceProps) {
  const width = useDesign();
  const [taken, setTaken] = useState(false);
  return (
    <section className={styles['figure']} id={id} aria-label={title}>
      <div className={styles['cell']}>
        <div className={taken ? styles['gone'] : styles['first']} aria-hidden={taken}>
          {children}
        </div>
        {live !== null && (
          <div className={styles['live']}>
            <live.part.LiveFigure key={width} id={id} width={width} live={live} />
            <TakeOver onDrawn={setTaken} />
          </div>
        )}
      </div>
    </section>
  );
});

/** Tells, once the live figure beside it is drawn and before anything is painted, that it takes over. */
function TakeOver({ onDrawn }: { onDrawn: (drawn: boolean) => void }) {
  useLayoutEffect(() => onDrawn(true), [onDrawn]);
  return null;
}

/** Whether a place is in sight, or soon will be. */
function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: '200px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return near;
}

/** The design of the present window; it changes only where the window crosses from one to another. */
function useDesign(): number {
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
