/**
 * What the page loads after its first paint: the data, the model and the figures, as one piece.
 * Nothing else of the page imports these.
 */
import { figureData } from '@/.generated/figure-data';
import { Refusal } from '@/lib/domain/refusal';
import { createFigureContext, type FigureContext, reliefIsMissing } from '@/lib/figures/context';
import { bundleFile, type ReliefBundle } from '@/lib/relief/bundle';
import { decodeBundle } from '@/lib/relief/decode-bundle';
import { createWords } from '@/lib/words/catalogue';

export { LiveFigure } from '@/components/figure/live-figure';
export { assumptionWords } from '@/lib/figures/assumption-words';
export { centralProjection, projectPinned, projectScenario } from '@/lib/figures/context';
export { outcomeWords } from '@/lib/figures/outcome-words';
export { startEnsembles } from './ensembles';

/** Make the context of the page's figures, once. */
export function createPageContext(): FigureContext {
  return createFigureContext(figureData, createWords(), () => relief ?? reliefIsMissing());
}

let relief: ReliefBundle | undefined;

/** Fetch what the maps are drawn from, once: before this is done, a map refuses to be made. Throws `Refusal`. */
export async function loadRelief(): Promise<void> {
  if (relief !== undefined) return;
  const answer = await fetch(`/data/files/${bundleFile}`);
  if (!answer.ok) throw new Refusal(bundleFile, `the server answers ${answer.status}`, 'the relief');
  relief = decodeBundle(new Uint8Array(await answer.arrayBuffer()));
}
