import { figureData } from '@/.generated/figure-data';
import type { LedgerView } from '@/components/ledger/ledger-view';
import { siteLedgerView } from '@/components/ledger/site-ledger-view';
import { type SiteView, siteView } from '@/components/wetlands/site-view';
import { createFigureContext, runScenario } from '@/lib/figures/context';
import { outcomeWords } from '@/lib/figures/outcome-words';
import { lazily } from '@/lib/figures/remember';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';

/** The runs of the default scenario, computed once for all pages. */
const defaults = lazily(() => {
  const context = createFigureContext(figureData, createWords());
  const { scenario } = readLink('');
  const runs = runScenario(scenario, context);
  return { context, scenario, runs, outcome: outcomeWords(scenario, runs, context) };
});

/** What the default scenario makes of a site, for the HTML. */
export function firstView(siteId: string): SiteView {
  const { context, scenario, runs, outcome } = defaults();
  return siteView({ id: siteId }, scenario, runs, context, outcome);
}

/** The ledger of the default scenario, for the HTML. */
export function firstSiteLedger(): LedgerView {
  const { context, scenario, runs } = defaults();
  return siteLedgerView(scenario, runs, context);
}
