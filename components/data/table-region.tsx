import type { ReactNode } from 'react';
import styles from './table-region.module.css';

/** A captioned table that scrolls inside itself, by touch and by keyboard; `children` are its head and body. */
export function TableRegion({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles['region']} aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
