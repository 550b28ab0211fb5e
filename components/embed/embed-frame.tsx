'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { FigureId } from '@/lib/figures/spec';
import styles from './embed-frame.module.css';
import { heightMessage } from './height-message';

/**
 * The whole of an embed page. It tells the page around it how high it is, first and whenever that changes; a height is
 * no secret, so that any page may hear it.
 */
export function EmbedFrame({ id, title, children }: { id: FigureId; title: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current: element } = place;
    if (element === null || window.parent === window) return;
    const tell = () => window.parent.postMessage(heightMessage(id, element.getBoundingClientRect().height), '*');
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return (
    <main ref={place} id="content" className={styles['frame']}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
