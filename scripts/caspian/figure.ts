import { Refusal } from '@/lib/domain/refusal';
import { figureCsv } from '@/lib/export/figure-csv';
import { finishSvg } from '@/lib/export/finish-svg';
import { loadFonts } from '@/lib/export/fonts-in-node';
import { marginOf, sheetOf } from '@/lib/export/sheet';
import { parseSize } from '@/lib/export/sizes';
import { svgToPng } from '@/lib/export/svg-to-png-in-node';
import { runScenario } from '@/lib/figures/context';
import { figureMakers, makeFigure } from '@/lib/figures/makers';
import type { Theme } from '@/lib/figures/palette';
import { runRecord } from '@/lib/figures/run-record';
import { type FigureId, figureIds } from '@/lib/figures/spec';
import type { Request } from '../caspian';
import { drawInNode } from '../figure/draw-in-node';
import { openHouse, scenarioFrom } from './house';
import { formatOf, type Output } from './output';

const themes: readonly Theme[] = ['light', 'dark', 'transparent'];

/** Make one figure as a file: the drawing of the page, without a browser. */
export async function writeFigure({ id, options }: Request): Promise<Output> {
  const figure = figureIds.find((known) => known === id);
  if (figure === undefined) {
    throw new Refusal(
      'caspian figure',
      id === undefined ? 'no figure' : `unknown figure '${id.slice(0, 40)}'`,
      figureIds.join(', '),
    );
  }
  const format = formatOf('figure', options['format'], ['svg', 'png', 'csv']);
  const size = parseSize(options['size'] ?? 'page');
  const theme = themes.find((known) => known === (options['theme'] ?? 'light'));
  if (theme === undefined)
    throw new Refusal('caspian figure --theme', `unknown theme '${options['theme']}'`, themes.join(', '));
  const scenario = scenarioFrom(options['scenario']);
  const context = openHouse();
  const sheet = sheetOf(size, wantedHeight(figure, size.widthPx));
  const margin = marginOf(sheet.widthPx);
  const frame = { width: sheet.widthPx - 2 * margin, height: sheet.heightPx - 2 * margin, settled: true } as const;
  const spec = makeFigure(figure, context, scenario, runScenario(scenario, context), frame);
  if (format === 'csv') return figureCsv(spec, scenario.seed);
  const markup = await drawInNode(spec);
  const { svg } = finishSvg(markup, spec, {
    theme,
    sheet,
    margin,
    fonts: await loadFonts(),
    run: runRecord(scenario, context),
  });
  return format === 'svg' ? svg : svgToPng(svg, sheet.png);
}

function wantedHeight(id: FigureId, width: number): number {
  return figureMakers[id].height(width);
}
