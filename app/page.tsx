import { figureData } from '@/.generated/figure-data';
import { FigureHost } from '@/components/figure/figure-host';
import { FirstPaint } from '@/components/figure/first-paint';
import { FirstPicture } from '@/components/figure/first-picture';
import { LiveProvider } from '@/components/live/live-provider';
import type { Following } from '@/components/live/use-followed-live';
import { MapPlace } from '@/components/map/map-place';
import { calculatorOffer } from '@/components/ports/calculator/calculator-offer';
import { DraughtCalculator } from '@/components/ports/calculator/draught-calculator';
import { PortLedger } from '@/components/ports/port-ledger';
import { IgnoredNotice } from '@/components/scenario/ignored-notice';
import { ScenarioPanel } from '@/components/scenario/scenario-panel';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { CarryingLink } from '@/components/site/carrying-link';
import { DisplaySwitches } from '@/components/site/display-switches';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { WhereItStands } from '@/components/site/where-it-stands';
import { SiteLedger } from '@/components/wetlands/site-ledger';
import { leadingPlace } from '@/lib/figures/ports/leading-place';
import type { FigureId } from '@/lib/figures/spec';
import { standingOf } from '@/lib/figures/standing/standing';
import { standingWords } from '@/lib/figures/standing/standing-words';
import { createWords, type Words } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { page } from '@/lib/words/messages/page';
import { defaultOutcome } from './default-outcome';
import styles from './page.module.css';
import { parts } from './parts';
import { firstCalculation, firstLedger } from './ports/first-views';
import { firstSiteLedger } from './wetlands/first-views';

/** The one screen: where the sea stands, what is assumed, and what follows. */
export default function Home() {
  const words = createWords();
  const standing = standingWords(standingOf(figureData.annual, figureData.altimetry), balticDisplay, words);
  return (
    <ScenarioProvider>
      <LiveProvider>
        <SiteHeader hasAssumptions>
          <DisplaySwitches />
        </SiteHeader>
        <main id="content">
          <IgnoredNotice />
          <WhereItStands standing={standing} />
          <p className={styles['brief']}>
            <CarryingLink href="/brief/">{words('brief.heading')}</CarryingLink>
          </p>
          <div className={styles['stage']}>
            <div className={styles['figures']}>
              <FigureHost id="level" title={words('page.figures.level')} following="ahead of the bands" leads>
                <FirstPaint id="level" />
              </FigureHost>
              {parts.map(({ part, following, figures }) => (
                <section key={part} className={styles['part']} aria-labelledby={`part-${part}`}>
                  <h2 id={`part-${part}`}>{words(`page.parts.${part}.title`)}</h2>
                  <p>{words(`page.parts.${part}.lede`)}</p>
                  {figures.map((id) => (
                    <FigureOfPart key={id} id={id} title={figureTitle(id)} following={following} />
                  ))}
                  {part === 'shipping' && <Shipping words={words} />}
                  {part === 'coast' && (
                    <>
                      <h3 id="site-ledger">{words('wetlandPages.ledger')}</h3>
                      <SiteLedger first={firstSiteLedger()} />
                    </>
                  )}
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

/** A figure further down: a map waits for its relief, the others for the reader. */
function FigureOfPart({ id, title, following }: { id: FigureId; title: string; following: Following }) {
  const first = <FirstPicture id={id} />;
  return id === 'map' || id === 'map-levels' ? (
    <MapPlace id={id} title={title}>
      {first}
    </MapPlace>
  ) : (
    <FigureHost id={id} title={title} following={following}>
      {first}
    </FigureHost>
  );
}

/** What the figures of shipping are read with: the ledger of crossings, and the calculator. */
function Shipping({ words }: { words: Words }) {
  const offer = calculatorOffer(figureData, leadingPlace, words);
  return (
    <>
      <h3 id="ledger">{words('portPages.list.ledger')}</h3>
      <PortLedger first={firstLedger()} />
      <p>{words('portPages.ledger.explain')}</p>
      <h3 id="calculator">{words('portPages.list.calculator')}</h3>
      <DraughtCalculator offer={offer} first={firstCalculation(offer)} />
    </>
  );
}

/** The name of a figure, told apart from every other key of the catalogue. */
function figureTitle(id: FigureId): string {
  const titles: Readonly<Record<FigureId, string>> = page.figures;
  return titles[id];
}
