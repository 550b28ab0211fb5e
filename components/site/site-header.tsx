import type { ReactNode } from 'react';
import { createWords } from '@/lib/words/catalogue';
import { CarryingLink } from './carrying-link';
import styles from './site-header.module.css';

const words = createWords();

/** The head of every page: the name, the pages, and on pages with figures how levels are shown. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  return (
    <header className={styles['header']}>
      <a className={styles['skip']} href="#content">
        {words('page.skip')}
      </a>
      <CarryingLink className={styles['name']} href="/">
        {words('site.name')}
      </CarryingLink>
      <nav aria-label={words('page.nav.label')} className={styles['nav']}>
        <CarryingLink href="/ports/">{words('page.nav.ports')}</CarryingLink>
        <CarryingLink href="/wetlands/">{words('page.nav.wetlands')}</CarryingLink>
        <CarryingLink href="/methods/">{words('page.nav.methods')}</CarryingLink>
        <CarryingLink href="/data/">{words('page.nav.data')}</CarryingLink>
      </nav>
      <div className={styles['display']}>{children}</div>
    </header>
  );
}
