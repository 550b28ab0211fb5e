import { figureData } from '@/.generated/figure-data';
import type { LedgerView } from '@/components/ledger/ledger-view';
import { type Calculation, calculation } from '@/components/ports/calculator/calculation';
import { type Offer, readQuestion, shownDraft } from '@/components/ports/calculator/question';
import { portLedgerView } from '@/components/ports/port-ledger-view';
import { type PortView, portView } from '@/components/ports/port-view';
import type { ScenarioWords } from '@/components/ports/scenario-line';
import { createFigureContext, runScenario } from '@/lib/figures/context';
import { outcomeWords } from '@/lib/figures/outcome-words';
import { lazily } from '@/lib/figures/remember';
import { readLink } from '@/lib/scenario/link';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';

/** The runs of the default scenario, computed once for all pages. */
const defaults = lazily(() => {
  const context = createFigureContext(figureData, createWords());
  const { scenario } = readLink('');
  return { context, scenario, runs: runScenario(scenario, context) };
});

/** What the default scenario makes of a port, for the HTML. */
export function firstPortView(portId: string): PortView {
  const { context, scenario, runs } = defaults();
  return portView(portId, scenario, runs, context);
}

/** The default scenario in words, for the HTML. */
export function firstScenario(): ScenarioWords {
  const { context, scenario, runs } = defaults();
  return {
    outcome: outcomeWords(scenario, runs, context),
    scenario: scenarioInWords(scenario, context.words),
  };
}

/** The ledger of the default scenario, for the HTML. */
export function firstLedger(): LedgerView {
  const { context, scenario, runs } = defaults();
  return portLedgerView(scenario, runs, context);
}

/** What the calculator says of the default scenario, for the HTML; null where the reader must give a depth first. */
export function firstCalculation(offer: Offer): Calculation | null {
  const { context, scenario, runs } = defaults();
  const { question } = readQuestion(shownDraft({}, scenario, offer), offer.start.year);
  return question === null ? null : calculation(question, scenario, runs, context);
}
