import { figureData } from '@/.generated/figure-data';
import { createWords } from '@/lib/words/catalogue';
import { formatMonth } from '@/lib/words/format-month';
import styles from './site-footer.module.css';

const words = createWords();

/** The foot of every page: what this is, its terms, its version. */
export function SiteFooter() {
  const date = formatMonth(figureData.altimetry.points.at(-1)?.month ?? '1992-09');
  return (
    <footer className={styles['footer']}>
      <p>{words('page.foot.about')}</p>
      <p>
        {words('page.foot.licence')} {words('page.foot.version', { version: figureData.identity.version, date })}
      </p>
    </footer>
  );
}
