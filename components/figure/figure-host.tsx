'use client';

import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLive } from '@/components/live/live-context';
import { useIdleValue } from '@/components/live/use-idle-value';
import { designFor, designs } from '@/lib/figures/design-widths';
import type { FigureId } from '@/lib/figures/spec';
import styles from './figure-host.module.css';

type Props = {
  readonly id: FigureId;
  readonly title: string;
  /** The leading figure follows a held slider at once; the others when the browser has time for them. */
  readonly leading?: boolean;
  /** The first paint. */
  readonly children: ReactNode;
};

/**
 * The place of a figure on a page: its first paint, which is in the HTML, and in the same cell the live figure,
 * which takes over in one step once the reader comes near and it is drawn.
 */
export function FigureHost({ id, title, leading = false, children }: Props) {
  const place = useRef<HTMLElement>(null);
  const near = useNear(place);
  const now = useLive();
  const followed = useIdleValue(now, near);
  const live = leading ? now : followed;
  const width = useDesign();
  const [taken, setTaken] = useState(false);
  const mounted = live !== null && (leading || near || taken);
  return (
    <section ref={place} className={styles['figure']} id={id} aria-label={title}>
      <div className={styles['cell']}>
        <div className={taken ? styles['gone'] : styles['first']} aria-hidden={taken}>
          {children}
        </div>
        {mounted && (
          <div className={styles['live']}>
            <live.part.LiveFigure key={width} id={id} width={width} live={live} />
            <TakeOver onDrawn={setTaken} />
          </div>
        )}
      </div>
    </section>
  );
}

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
