import type { ReactNode } from 'react';
import { createWords } from '@/lib/words/catalogue';
import { CarryingLink } from './carrying-link';
import styles from './site-header.module.css';

const words = createWords();

/**
 * The head of every page: the name, the pages, and on pages with figures how levels are shown. Where a page has the
 * assumptions, the keyboard comes to them at once: they stand after every figure.
 */
export function SiteHeader({ hasAssumptions = false, children }: { hasAssumptions?: boolean; children?: ReactNode }) {
  return (
    <header className={styles['header']}>
      <a className={styles['skip']} href="#content">
        {words('page.skip')}
      </a>
      {hasAssumptions && (
        <a className={styles['skip']} href="#assumptions">
          {words('page.skipToAssumptions')}
        </a>
      )}
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
