import type { ReactNode } from 'react';
import { ContentsList } from '@/components/data/contents-list';
import reading from '@/components/data/reading-page.module.css';
import { LiveProvider } from '@/components/live/live-provider';
import { IgnoredNotice } from '@/components/scenario/ignored-notice';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { DisplaySwitches } from '@/components/site/display-switches';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import styles from './place-page.module.css';

/** The page of one place: it reads like the data page and follows the scenario of its link. */
export function PlacePage({
  kicker,
  title,
  lede,
  contents,
  children,
}: {
  /** A line above the title. */
  kicker?: string;
  title: string;
  lede: string;
  contents: { readonly title: string; readonly entries: readonly { readonly id: string; readonly title: string }[] };
  children: ReactNode;
}) {
  return (
    <ScenarioProvider>
      <LiveProvider>
        <SiteHeader>
          <DisplaySwitches />
        </SiteHeader>
        <main id="content" className={reading['page']}>
          <IgnoredNotice />
          <header className={reading['head']}>
            {kicker !== undefined && <p className={styles['kicker']}>{kicker}</p>}
            <h1>{title}</h1>
            <p>{lede}</p>
          </header>
          <div className={reading['columns']}>
            <div className={reading['side']}>
              <ContentsList title={contents.title} entries={contents.entries} />
            </div>
            <div className={reading['text']}>{children}</div>
          </div>
        </main>
        <SiteFooter />
      </LiveProvider>
    </ScenarioProvider>
  );
}
