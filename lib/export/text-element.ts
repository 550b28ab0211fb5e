import { Refusal } from '@/lib/domain/refusal';
import type { Family, TextStyle } from '@/lib/words/typeface';
import type { XmlElement } from './xml-elements';

/** A `<text>` of a figure, read: where it is set, how, and what else it carries. */
export type TextElement = {
  readonly content: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  /** Part of the width that lies left of `x`: 0 start, 0.5 middle, 1 end. */
  readonly anchor: number;
  /** Attributes that mean the same on a path: paint, transform, class, id, data-*. */
  readonly kept: Readonly<Record<string, string>>;
};

const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Attributes that would move glyphs in a way we do not follow: refused, so that no export is silently wrong. */
const refused =
  /^(dx|dy|rotate|textLength|lengthAdjust|letter-spacing|word-spacing|.*-baseline|baseline-shift|writing-mode|direction|text-decoration)$/;

/** Attributes that are used up by setting the text. */
const usedUp = /^(x|y|text-anchor|font-.*|text-rendering|xml:space)$/;

/**
 * Read a `<text>` with plain content and all its own attributes: `x`, `y` (one number each, 0 if absent), `font-size`
 * in px, `font-family` of ours, `font-weight`, `text-anchor`. White space is collapsed as SVG does.
 * Refuses children and what would place glyphs in another way.
 */
export function readTextElement(element: XmlElement): TextElement {
  const { attributes, children } = element;
  const content = element.text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  const where = `SVG text '${content.slice(0, 40)}'`;
  if (children.length > 0) throw new Refusal(where, `holds <${children[0]}>`, 'plain text');
  for (const name of Object.keys(attributes)) {
    if (refused.test(name)) throw new Refusal(where, `has the attribute ${name}`, 'x, y, text-anchor and transform');
  }
  const anchor = anchors[attributes['text-anchor'] ?? 'start'];
  if (anchor === undefined) {
    throw new Refusal(where, `has text-anchor '${attributes['text-anchor']}'`, 'start, middle or end');
  }
  return {
    content,
    x: readPx(where, 'x', attributes.x ?? '0'),
    y: readPx(where, 'y', attributes.y ?? '0'),
    style: {
      family: readFamily(where, attributes['font-family'] ?? ''),
      weight: readWeight(where, attributes['font-weight'] ?? '400'),
      size: readPx(where, 'font-size', attributes['font-size'] ?? ''),
    },
    anchor,
    kept: Object.fromEntries(Object.entries(attributes).filter(([name]) => !usedUp.test(name))),
  };
}

function readPx(where: string, name: string, value: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(px)?$/i.test(value)) {
    throw new Refusal(where, `has ${name} '${value}'`, 'a number of px');
  }
  return Number.parseFloat(value);
}

function readFamily(where: string, value: string): Family {
  const first = value.split(',')[0] ?? '';
  if (/Source Sans 3/i.test(first)) return 'sans';
  if (/Source Serif 4/i.test(first)) return 'serif';
  throw new Refusal(where, `has font-family '${value}'`, "'Source Sans 3' or 'Source Serif 4' first");
}

/** The nearer of our two weights, as CSS matches fonts: up to 500 regular, above semibold. */
function readWeight(where: string, value: string): 400 | 600 {
  if (value === 'normal') return 400;
  if (value === 'bold') return 600;
  if (!/^\d+$/.test(value)) throw new Refusal(where, `has font-weight '${value}'`, 'a number, normal or bold');
  return Number(value) <= 500 ? 400 : 600;
}
