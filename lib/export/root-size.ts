import { Refusal } from '@/lib/domain/refusal';
import { findElements } from './xml-elements';
import { writeTag } from './xml-text';

/**
 * Give an SVG another outer size in px, its drawing stretched to it: for renderers, which round a height of their own.
 * The stretch is under one pixel where the aspect is that of the viewBox. Refuses an SVG without viewBox, and one
 * with texts that are not outlined, which renderers lose or set in other fonts.
 */
export function withPixelSize(svg: string, width: number, height: number): string {
  const root = findElements(svg, 'svg')[0];
  if (!root || root.attributes.viewBox === undefined) throw new Refusal('SVG', 'has no viewBox', 'a figure of ours');
  if (findElements(svg, 'text').length > 0) throw new Refusal('SVG', 'has texts', 'outlines (outlineTexts)');
  const size = { width: String(width), height: String(height), preserveAspectRatio: 'none' };
  const tag = writeTag('svg', { ...root.attributes, ...size }, root.selfClosing);
  return svg.slice(0, root.start) + tag + svg.slice(root.startTagEnd);
}
