import type { FigureSpec } from '@/lib/figures/spec';
import { cleanMarkup } from './clean-markup';
import { writeTag } from './xml-text';

/** Make a drawing ready to stand in a page's HTML: colours stay named, so that it follows the page's theme. */
export function firstPaintMarkup(markup: string, spec: FigureSpec): string {
  const inner = cleanMarkup(markup)
    .replace(/^<svg[^>]*>/, '')
    .replace(/^<title>[^<]*<\/title>/, '')
    .replace(/<\/svg>\s*$/, '');
  const root = {
    viewBox: `0 0 ${spec.width} ${spec.height}`,
    width: String(spec.width),
    height: String(spec.height),
    role: 'img',
    'aria-label': `${spec.title}. ${spec.description}`,
    'data-figure': spec.id,
  };
  return `${writeTag('svg', root, false)}${inner}</svg>`;
}
