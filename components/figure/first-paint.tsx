import { firstPaints } from '@/.generated/first-paints';
import { designs } from '@/lib/figures/design-widths';
import type { FigureId } from '@/lib/figures/spec';
import styles from './first-paint.module.css';

const classes = [styles['narrow'], styles['middle'], styles['wide']];

/** A figure of the default scenario as it stands in the HTML: there before any script, one design by window width. */
export function FirstPaint({ id }: { id: FigureId }) {
  return designs.map(({ width }, i) => (
    <div
      key={width}
      className={classes[i]}
      data-first-paint={width}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own build
      dangerouslySetInnerHTML={{ __html: firstPaints[id][String(width)] ?? '' }}
    />
  ));
}
