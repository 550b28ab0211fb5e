import { palettes, resolvePaints, type Theme } from '@/lib/figures/palette';
import type { FigureSpec } from '@/lib/figures/spec';
import { cleanMarkup } from './clean-markup';
import type { Sheet } from './sheet';
import { escapeXml, writeTag } from './xml-text';

export type SvgOptions = {
  readonly theme: Theme;
  /** The whole sheet; the drawing stands in it with `margin` px of paper around. */
  readonly sheet: Sheet;
  readonly margin: number;
  /** The run, written as JSON into the file's metadata. */
  readonly run: object;
};

/**
 * Make a file of a drawing: literal colours, title, description and run inside, nothing outside. Texts are still texts;
 * outlined (`outlineTexts`), it stands alone: no style sheet, script, font or reference is needed to show it.
 */
export function finishSvg(markup: string, spec: FigureSpec, { theme, sheet, margin, run }: SvgOptions): string {
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
  return `${root}${head}${paper}${inner}</svg>\n`;
}
