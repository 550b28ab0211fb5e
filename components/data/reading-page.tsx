import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { ThemeSwitch } from '@/components/site/theme-switch';
import styles from './reading-page.module.css';

/** A page to read from top to bottom: title, lede, what it holds at the side, and the text. */
export function ReadingPage({
  title,
  lede,
  contents,
  children,
}: {
  title: string;
  lede: string;
  contents: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SiteHeader>
        <ThemeSwitch />
      </SiteHeader>
      <main id="content" className={styles['page']}>
        <header className={styles['head']}>
          <h1>{title}</h1>
          <p>{lede}</p>
        </header>
        <div className={styles['columns']}>
          <div className={styles['side']}>{contents}</div>
          <div className={styles['text']}>{children}</div>
        </div>
      </main>
      <SiteFooter />
    </>
  );
}
