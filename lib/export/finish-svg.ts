import { palettes, resolvePaints, type Theme } from '@/lib/figures/palette';
import type { FigureSpec } from '@/lib/figures/spec';
import { cleanMarkup } from './clean-markup';
import type { FontSet } from './font-set';
import { type OutlinedSvg, outlineTexts } from './outline';
import type { Sheet } from './sheet';
import { escapeXml, writeTag } from './xml-text';

export type SvgOptions = {
  readonly theme: Theme;
  /** The whole sheet; the drawing stands in it with `margin` px of paper around. */
  readonly sheet: Sheet;
  readonly margin: number;
  /** Fonts to outline the texts with, or null to leave them as editable text. */
  readonly fonts: FontSet | null;
  /** The run, written as JSON into the file's metadata. */
  readonly run: object;
};

/**
 * Make a file of a drawing: literal colours, outlined texts, title, description and run inside, nothing outside.
 * The result stands alone: no style sheet, script, font or reference is needed to show it.
 */
export function finishSvg(
  markup: string,
  spec: FigureSpec,
  { theme, sheet, margin, fonts, run }: SvgOptions,
): OutlinedSvg {
  const inner = resolvePaints(cleanMarkup(markup), theme)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/^<title>[^<]*<\/title>/, '');
  const root = writeTag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: sheet.svgWidth,
      height: sheet.svgHeight,
      viewBox: `${-margin} ${-margin} ${sheet.widthPx} ${sheet.heightPx}`,
      role: 'img',
    },
    false,
  );
  const size = { x: String(-margin), y: String(-margin), width: String(sheet.widthPx), height: String(sheet.heightPx) };
  const paper = theme === 'transparent' ? '' : writeTag('rect', { ...size, fill: palettes[theme].paper }, true);
  const head = [
    `<title>${escapeXml(spec.title)}</title>`,
    `<desc>${escapeXml(spec.description)}</desc>`,
    `<metadata>${escapeXml(JSON.stringify(run))}</metadata>`,
  ].join('');
  const svg = `${root}${head}${paper}${inner}</svg>\n`;
  return fonts === null ? { svg, missing: [] } : outlineTexts(svg, fonts);
}
