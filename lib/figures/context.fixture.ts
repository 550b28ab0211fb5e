import { loadFigureData } from '@/lib/datasets/figure-data';
import { bundle } from '@/lib/relief/packed-relief.fixture';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';
import { createFigureContext, runScenario } from './context';
import type { Frame } from './frame';
import { figureMakers, makeFigure } from './makers';
import type { FigureId, FigureSpec } from './spec';

/** The real data, words and basin, for tests of figures; the site is that of nobody. */
export const context = createFigureContext(loadFigureData('https://example.org', '0.0.0'), createWords(), () => bundle);

/** Few runs, so that a figure is made in milliseconds: `query` with 100 of them. */
export function quickly(query: string): string {
  return `${query}&members=100`;
}

/** Make a figure of a link at a width, or in a whole frame. */
export function figureOf(id: FigureId, query = '', frame: Frame | number = 900): FigureSpec {
  const { scenario } = readLink(query);
  const whole = typeof frame === 'number' ? { width: frame, height: figureMakers[id].height(frame) } : frame;
  return makeFigure(id, context, scenario, runScenario(scenario, context), whole);
}
