import { finishSvg } from '@/lib/export/finish-svg';
import { loadFonts } from '@/lib/export/fonts-in-node';
import { outlineTexts } from '@/lib/export/outline';
import { marginOf, type Sheet, sheetOf } from '@/lib/export/sheet';
import { parseSize } from '@/lib/export/sizes';
import { readTextElement } from '@/lib/export/text-element';
import { findElements } from '@/lib/export/xml-elements';
import { type Box, boxOf } from '@/lib/figures/boxes';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { figureMakers } from '@/lib/figures/makers';
import type { Theme } from '@/lib/figures/palette';
import { runRecord } from '@/lib/figures/run-record';
import type { FigureId, FigureSpec } from '@/lib/figures/spec';
import { readLink } from '@/lib/scenario/link';
import { drawInNode } from './draw-in-node';

/** The named sizes, and a phone. */
export const sizes = ['column', 'page', 'slide', 'square', 'web', '360x880'] as const;

/** A figure drawn for a sheet: as data, and as markup with named colours. */
export type Drawing = {
  readonly spec: FigureSpec;
  readonly sheet: Sheet;
  readonly margin: number;
  readonly query: string;
  readonly markup: string;
};

/** Draw a figure of few runs as the command line does, up to its colours. */
export async function drawingOf(id: FigureId, size: string, query: string): Promise<Drawing> {
  const parsed = parseSize(size);
  const sheet = sheetOf(parsed, figureMakers[id].height(parsed.widthPx));
  const margin = marginOf(sheet.widthPx);
  const frame = { width: sheet.widthPx - 2 * margin, height: sheet.heightPx - 2 * margin };
  const spec = figureOf(id, quickly(query), frame);
  return { spec, sheet, margin, query: quickly(query), markup: await drawInNode(spec) };
}

/** Finish a drawing as a file in a theme. */
export async function fileOf({ spec, sheet, margin, query, markup }: Drawing, theme: Theme): Promise<string> {
  const run = runRecord(readLink(query).scenario, context);
  return outlineTexts(finishSvg(markup, spec, { theme, sheet, margin, run }), await loadFonts()).svg;
}

/** Every text of a drawing with the box that its letters take up, px of the drawing. */
export function textsOf({ markup }: Pick<Drawing, 'markup'>): { readonly text: string; readonly box: Box }[] {
  return findElements(markup, 'text').flatMap((element) => {
    const { content, x, y, style, anchor } = readTextElement(element);
    const at = (['start', 'middle', 'end'] as const)[anchor * 2] ?? 'start';
    return content === ''
      ? []
      : [{ text: content, box: boxOf({ text: content, x, y, anchor: at, style, paint: 'ink' }) }];
  });
}
