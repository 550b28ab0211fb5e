'use client';

import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useLive } from '@/components/live/live-provider';
import { designFor, designs } from '@/lib/figures/design-widths';
import type { FigureId } from '@/lib/figures/spec';
import styles from './figure-host.module.css';

/**
 * The place of a figure on a page: its first paint, which is in the HTML, and in the same cell the live figure,
 * which takes over in one step once it is drawn.
 */
export function FigureHost({ id, title, children }: { id: FigureId; title: string; children: ReactNode }) {
  const live = useLive();
  const width = useDesign();
  const [taken, setTaken] = useState(false);
  return (
    <section className={styles.figure} id={id} aria-label={title}>
      <div className={styles.cell}>
        <div className={taken ? styles.gone : styles.first} aria-hidden={taken}>
          {children}
        </div>
        {live !== null && (
          <div className={styles.live}>
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
  useLayoutEffect(() => {
    onDrawn(true);
    delete document.documentElement.dataset['link'];
  }, [onDrawn]);
  return null;
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
