import type { Metadata } from 'next';
import styles from '@/components/brief/brief.module.css';
import { BriefPlace } from '@/components/brief/brief-place';
import { LiveProvider } from '@/components/live/live-provider';
import { IgnoredNotice } from '@/components/scenario/ignored-notice';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { CarryingLink } from '@/components/site/carrying-link';
import { DisplaySwitches } from '@/components/site/display-switches';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { createWords } from '@/lib/words/catalogue';

const words = createWords();

export const metadata: Metadata = {
  title: words('brief.title'),
  description: words('brief.description'),
};

/** The scenario of the link on one sheet of A4, to print or to save. */
export default function BriefPage() {
  return (
    <ScenarioProvider>
      <LiveProvider>
        <SiteHeader>
          <DisplaySwitches />
        </SiteHeader>
        <main id="content">
          <header className={styles['head']}>
            <h1>{words('brief.heading')}</h1>
            <p>
              {words('brief.lede')} <CarryingLink href="/">{words('brief.back')}</CarryingLink>
            </p>
          </header>
          <IgnoredNotice />
          <BriefPlace />
        </main>
        <SiteFooter />
      </LiveProvider>
    </ScenarioProvider>
  );
}
