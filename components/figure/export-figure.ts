'use client';

import { figureCsv } from '@/lib/export/figure-csv';
import { finishSvg } from '@/lib/export/finish-svg';
import { loadFonts } from '@/lib/export/fonts.browser';
import { marginOf, sheetOf } from '@/lib/export/sheet';
import { parseSize } from '@/lib/export/sizes';
import { svgToPng } from '@/lib/export/svg-to-png.browser';
import { type FigureContext, runScenario } from '@/lib/figures/context';
import { figureMakers, makeFigure } from '@/lib/figures/makers';
import type { Theme } from '@/lib/figures/palette';
import { runRecord } from '@/lib/figures/run-record';
import type { FigureId } from '@/lib/figures/spec';
import type { Scenario } from '@/lib/scenario/scenario';
import { drawMarkup } from './draw-markup';

export type ExportFormat = 'svg' | 'png' | 'csv';

export type ExportRequest = {
  readonly id: FigureId;
  readonly context: FigureContext;
  readonly scenario: Scenario;
  readonly size: string;
  readonly theme: Theme;
  readonly format: ExportFormat;
};

/** A file made in the browser, and the characters in it that the fonts lack. */
export type ExportedFile = { readonly blob: Blob; readonly name: string; readonly missing: readonly string[] };

/** Make a file of a figure in the browser: the drawing of the page at a size of its own, as the command line makes it. */
export async function exportFigure(request: ExportRequest): Promise<ExportedFile> {
  const { id, context, scenario, theme, format } = request;
  const size = parseSize(request.size);
  const sheet = sheetOf(size, figureMakers[id].height(size.widthPx));
  const margin = marginOf(sheet.widthPx);
  const frame = { width: sheet.widthPx - 2 * margin, height: sheet.heightPx - 2 * margin, settled: true } as const;
  // The page's bands may still be on their way; a file is made of the scenario that its run id names.
  const spec = makeFigure(id, context, scenario, runScenario(scenario, context), frame);
  const name = `caspian-${id}-${spec.provenance.runId}.${format}`;
  if (format === 'csv') {
    return { blob: new Blob([figureCsv(spec, scenario.seed)], { type: 'text/csv' }), name, missing: [] };
  }
  const run = runRecord(scenario, context);
  const { svg, missing } = finishSvg(drawMarkup(spec), spec, { theme, sheet, margin, fonts: await loadFonts(), run });
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await svgToPng(svg, sheet.png);
  return { blob, name, missing };
}
