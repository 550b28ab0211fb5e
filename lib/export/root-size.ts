import { Refusal } from '@/lib/domain/refusal';
import { rootOf } from './xml-root';
import { writeTag } from './xml-text';

/**
 * Give an SVG another outer size in px, its drawing stretched to it: for renderers, which round a height of their own.
 * The stretch is under one pixel where the aspect is that of the viewBox. Refuses an SVG without viewBox, and one
 * with texts that are not outlined, which renderers lose or set in other fonts.
 */
export function withPixelSize(svg: string, width: number, height: number): string {
  const { attributes, end } = rootOf(svg);
  if (attributes['viewBox'] === undefined) throw new Refusal('SVG', 'has no viewBox', 'a figure of ours');
  // In XML no other '<' than that of a tag can stand before a name.
  if (/<text[\s/>]/.test(svg)) throw new Refusal('SVG', 'has texts', 'outlines (outlineTexts)');
  const size = { width: String(width), height: String(height), preserveAspectRatio: 'none' };
  const selfClosing = svg.charAt(end - 2) === '/';
  return writeTag('svg', { ...attributes, ...size }, selfClosing) + svg.slice(end);
}
