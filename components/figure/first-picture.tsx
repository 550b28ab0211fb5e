import { firstTables } from '@/.generated/first-tables';
import firstTitles from '@/.generated/first-titles.json';
import { designs } from '@/lib/figures/design-widths';
import { firstPictureAddress } from '@/lib/figures/first-picture';
import { figureMakers } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import styles from './first-picture.module.css';
import { TableFrame } from './table-frame';

const themes = ['light', 'dark'] as const;
const [narrow, ...wider] = designs;

/**
 * A figure of the default scenario further down a page, until its live figure is there: a picture that the browser
 * fetches when the reader comes near, one design by window width. It needs no script, and it is there in print. A figure
 * that is a table first has its table here too, in the place and the height that it keeps.
 */
export function FirstPicture({ id }: { id: FigureId }) {
  const titles: Readonly<Record<string, string>> = firstTitles;
  const sizeOf = (width: number) => ({ width, height: figureMakers[id].height(width) });
  const tables = firstTables[id];
  const pictures = themes.map((theme) => (
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
  return (
    <>
      {tables !== undefined && <TableFrame tables={tables} shown={0} />}
      {pictures}
    </>
  );
}
