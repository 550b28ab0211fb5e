import { figureData } from '@/.generated/figure-data';
import { FollowingFigure, LeadingFigure } from '@/components/figure/figure-host';
import { FirstPaint } from '@/components/figure/first-paint';
import { FirstPicture } from '@/components/figure/first-picture';
import { LiveProvider } from '@/components/live/live-provider';
import { IgnoredNotice } from '@/components/scenario/ignored-notice';
import { ScenarioPanel } from '@/components/scenario/scenario-panel';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { DisplaySwitches } from '@/components/site/display-switches';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { WhereItStands } from '@/components/site/where-it-stands';
import { standingOf } from '@/lib/figures/standing/standing';
import { standingWords } from '@/lib/figures/standing/standing-words';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { defaultOutcome } from './default-outcome';
import styles from './page.module.css';
import { parts } from './parts';

/** The one screen: where the sea stands, what is assumed, and what follows. */
export default function Home() {
  const words = createWords();
  const standing = standingWords(standingOf(figureData.annual, figureData.altimetry), balticDisplay, words);
  return (
    <ScenarioProvider>
      <LiveProvider>
        <SiteHeader>
          <DisplaySwitches />
        </SiteHeader>
        <main id="content">
          <IgnoredNotice />
          <WhereItStands standing={standing} />
          <div className={styles['stage']}>
            <div className={styles['figures']}>
              <LeadingFigure id="level" title={words('page.figures.level')}>
                <FirstPaint id="level" />
              </LeadingFigure>
              {parts.map(({ part, figures }) => (
                <section key={part} className={styles['part']} aria-labelledby={part}>
                  <h2 id={part}>{words(`page.parts.${part}.title`)}</h2>
                  <p>{words(`page.parts.${part}.lede`)}</p>
                  {figures.map((id) => (
                    <FollowingFigure key={id} id={id} title={words(`page.figures.${id}`)}>
                      <FirstPicture id={id} />
                    </FollowingFigure>
                  ))}
                </section>
              ))}
            </div>
            <ScenarioPanel outcome={defaultOutcome(words)} />
          </div>
        </main>
        <SiteFooter />
      </LiveProvider>
    </ScenarioProvider>
  );
}
