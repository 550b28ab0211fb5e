import type { CSSProperties, ReactNode } from 'react';
import { briefSheet } from '@/lib/figures/brief/brief-sheet';
import { palettes } from '@/lib/figures/palette';
import styles from './brief.module.css';

const { width, height, margin } = briefSheet;
const colours = Object.entries(palettes.light).map(([name, literal]) => [`--${name}`, literal]);
const paper: CSSProperties = {
  ...Object.fromEntries(colours),
  aspectRatio: `${width} / ${height}`,
};
const inner: CSSProperties = { padding: `${(100 * margin) / width}%` };

/** A sheet of A4 as wide as its column, in the colours of paper whatever those of the page; it keeps its place empty. */
export function PaperSheet({ children }: { children: ReactNode }) {
  return (
    <div className={styles['column']}>
      <div className={styles['paper']} style={paper} data-brief="">
        <div style={inner}>{children}</div>
      </div>
    </div>
  );
}
