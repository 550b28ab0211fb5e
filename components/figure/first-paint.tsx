import { designs } from '@/lib/figures/design-widths';
import type { FigureId } from '@/lib/figures/spec';
import styles from './first-paint.module.css';

const classes = [styles['narrow'], styles['middle'], styles['wide']];

/**
 * The place of a figure of the default scenario in the HTML: there before any script, one design by window width.
 * The drawing itself is put in after the build (`scripts/inline-first-paints.ts`), so that the page's data do not
 * carry it a second time.
 */
export function FirstPaint({ id }: { id: FigureId }) {
  return designs.map(({ width }, i) => (
    <div
      key={width}
      className={classes[i]}
      data-first-paint={width}
      data-of={id}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React then leaves alone what the build puts in
      dangerouslySetInnerHTML={{ __html: '' }}
      suppressHydrationWarning
    />
  ));
}
