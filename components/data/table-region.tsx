import type { ReactNode } from 'react';
import styles from './table-region.module.css';

/** A captioned table that scrolls inside itself, by touch and by keyboard; `narrow` keeps few columns together. */
export function TableRegion({
  caption,
  narrow = false,
  children,
}: {
  caption: string;
  narrow?: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles['region']} aria-label={caption} tabIndex={0}>
      <table data-narrow={narrow || undefined}>
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
