import type { FontSet } from './font-set';
import { shapeText } from './shape-text';
import { readTextElement } from './text-element';
import { findElements } from './xml-elements';
import { writeTag } from './xml-text';

/** An SVG whose texts are outlines, and the characters that had to be drawn as □. */
export type OutlinedSvg = { readonly svg: string; readonly missing: readonly string[] };

/**
 * Replace every `<text>` of a figure by a `<path>` of its glyphs, so that all renderers draw the same without fonts.
 * The path keeps paint, transform, class and data attributes and gets the original words as `data-text`;
 * a reader's software finds the words in the figure's `<title>` and `<desc>`. Everything else is copied to the byte.
 * Coordinates are rounded to 0.01 px. Blank texts disappear. Refuses texts that are not plain (`text-element.ts`).
 */
export function outlineTexts(svg: string, fonts: FontSet): OutlinedSvg {
  const missing = new Set<string>();
  const pieces: string[] = [];
  let copied = 0;
  for (const element of findElements(svg, 'text')) {
    const { content, x, y, style, anchor, kept } = readTextElement(element);
    const shaped = shapeText(content, style, fonts);
    for (const character of shaped.missing) missing.add(character);
    const d = shaped.pathAt(x - anchor * shaped.widthPx, y);
    pieces.push(svg.slice(copied, element.start));
    if (d !== '') pieces.push(writeTag('path', { ...kept, d, 'data-text': content }, true));
    copied = element.end;
  }
  pieces.push(svg.slice(copied));
  return { svg: pieces.join(''), missing: [...missing] };
}
