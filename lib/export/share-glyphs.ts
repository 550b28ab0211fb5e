import type { FontSet } from './font-set';
import { shapeText } from './shape-text';
import { readTextElement } from './text-element';
import { findElements } from './xml-elements';
import { writeTag } from './xml-text';

/**
 * Replace every `<text>` of a figure by uses of glyphs that the file holds once: a tenth of the size of outlines set
 * whole, for pictures that a browser shows. A halo is painted below all letters of its text.
 */
export function shareGlyphs(svg: string, fonts: FontSet): string {
  const ids = new Map<string, string>();
  const idOf = (d: string): string => {
    const known = ids.get(d) ?? `g${ids.size}`;
    ids.set(d, known);
    return known;
  };
  const pieces: string[] = [];
  let copied = 0;
  for (const element of findElements(svg, 'text')) {
    const { content, x, y, style, anchor, kept } = readTextElement(element);
    const shaped = shapeText(content, style, fonts);
    const letters = shaped
      .glyphsAt(x - anchor * shaped.widthPx, y)
      .map((glyph) => writeTag('use', { href: `#${idOf(glyph.d)}`, x: String(glyph.x), y: String(glyph.y) }, true))
      .join('');
    const group = (attributes: Readonly<Record<string, string>>) => `${writeTag('g', attributes, false)}${letters}</g>`;
    pieces.push(svg.slice(copied, element.start));
    const halo = kept['stroke'];
    if (letters !== '' && halo !== undefined)
      pieces.push(group({ ...kept, fill: halo }), group({ ...kept, stroke: 'none' }));
    else if (letters !== '') pieces.push(group(kept));
    copied = element.end;
  }
  const glyphs = [...ids].map(([d, id]) => writeTag('path', { id, d }, true)).join('');
  const body = pieces.join('') + svg.slice(copied);
  return body.replace(/(<svg[^>]*>)/, (root) => `${root}<defs>${glyphs}</defs>`);
}
