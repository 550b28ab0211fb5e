'use client';

import { type ReactNode, useLayoutEffect, useState } from 'react';
import styles from './figure-host.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  /** The first paint, which is in the HTML. */
  readonly first: ReactNode;
  /** The live figure; null until it can be drawn. */
  readonly children: ReactNode;
};

/** The place of a figure on a page: its first paint, and in the same cell the live figure, which takes over in one step. */
export function FigureCell({ id, title, first, children }: Props) {
  const [taken, setTaken] = useState(false);
  return (
    <section className={styles['figure']} id={id} aria-label={title}>
      <div className={styles['cell']}>
        <div className={taken ? styles['gone'] : styles['first']} aria-hidden={taken}>
          {first}
        </div>
        {children !== null && (
          <div className={styles['live']}>
            {children}
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
