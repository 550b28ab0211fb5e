/**
 * What the page loads after its first paint: the data, the model and the figures, as one piece.
 * Nothing else of the page imports these.
 */
import { figureData } from '@/.generated/figure-data';
import { createFigureContext, type FigureContext } from '@/lib/figures/context';
import { createWords } from '@/lib/words/catalogue';

export { LiveFigure } from '@/components/figure/live-figure';
export { assumptionWords } from '@/lib/figures/assumption-words';
export { centralProjection, projectPinned, projectScenario } from '@/lib/figures/context';
export { outcomeWords } from '@/lib/figures/outcome-words';

/** Make the context of the page's figures, once. */
export function createPageContext(): FigureContext {
  return createFigureContext(figureData, createWords());
}
