import firstTitles from '@/.generated/first-titles.json';
import { designs } from '@/lib/figures/design-widths';
import { firstPictureAddress } from '@/lib/figures/first-picture';
import { figureMakers } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import styles from './first-picture.module.css';

const themes = ['light', 'dark'] as const;
const [narrow, ...wider] = designs;

/**
 * A figure of the default scenario further down a page, until its live figure is there: a picture that the browser
 * fetches when the reader comes near, one design by window width. It needs no script, and it is there in print.
 */
export function FirstPicture({ id }: { id: FigureId }) {
  const titles: Readonly<Record<string, string>> = firstTitles;
  const sizeOf = (width: number) => ({ width, height: figureMakers[id].height(width) });
  return themes.map((theme) => (
    <picture key={theme} className={styles[theme]} data-first-picture={id}>
      {wider.toReversed().map(({ width, from }) => (
        <source
          key={width}
          media={`(min-width: ${from}px)`}
          srcSet={firstPictureAddress(id, width, theme)}
          {...sizeOf(width)}
        />
      ))}
      <img
        src={firstPictureAddress(id, narrow.width, theme)}
        {...sizeOf(narrow.width)}
        alt={titles[id] ?? ''}
        loading="lazy"
        decoding="async"
      />
    </picture>
  ));
}
