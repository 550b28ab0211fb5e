import { figureData } from '@/.generated/figure-data';
import { createFigureContext, runScenario } from '@/lib/figures/context';
import { outcomeWords } from '@/lib/figures/outcome-words';
import { readLink } from '@/lib/scenario/link';
import type { Words } from '@/lib/words/catalogue';

/** The outcome of the default scenario, for the HTML. */
export function defaultOutcome(words: Words): string {
  const context = createFigureContext(figureData, words);
  const { scenario } = readLink('');
  return outcomeWords(scenario, runScenario(scenario, context), context);
}
