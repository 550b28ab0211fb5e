import { Refusal } from '@/lib/domain/refusal';
import { findElements } from './xml-elements';

/** The start tag of a document: its attributes, and the offset past it. */
export type XmlRoot = { readonly attributes: Readonly<Record<string, string>>; readonly end: number };

/**
 * Read the root `<svg>` of a drawing and nothing after it: an outlined figure is half a megabyte of paths.
 * Refuses what does not begin with it.
 */
export function rootOf(svg: string): XmlRoot {
  // Attribute values may hold '>' but no quotes of their own kind.
  const [tag] = /^\s*<svg(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(svg) ?? [];
  if (tag === undefined) throw new Refusal('SVG', `begins with '${svg.slice(0, 40)}'`, 'an <svg>');
  const closed = tag.endsWith('/>') ? tag : `${tag}</svg>`;
  return { attributes: findElements(closed, 'svg')[0]?.attributes ?? {}, end: tag.length };
}
