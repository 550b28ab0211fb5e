import { SaxesParser } from 'saxes';
import { Refusal } from '@/lib/domain/refusal';
import { rememberLast } from '../remember-last';
import { inherited, type PaintStyle, readPaintStyle, refuseForeign } from './paint-style';
import type { PathCommands } from './path-commands';
import { rectangle, shapePath } from './shape-path';

/** What a drawing is put onto: outlines to paint, and windows outside of which nothing shows until they are left. */
export type Painter = {
  readonly paint: (path: PathCommands, style: PaintStyle) => void;
  readonly enterWindow: (path: PathCommands) => void;
  readonly leaveWindow: () => void;
};

type Step = (painter: Painter) => void;

/** Elements that say something about the drawing and show nothing. */
const silent = new Set(['title', 'desc', 'metadata']);

/**
 * Put an outlined SVG of ours onto a painter, in the order in which it is drawn. A nested `<svg>` is a window: it must
 * show its own pixels (`viewBox` = its place), as our drawings do. Refuses elements and attributes that it does not
 * know, `<text>` among them, rather than leaving something out.
 */
export function walkDrawing(svg: string, painter: Painter): void {
  for (const step of stepsOf(svg)) step(painter);
}

/** What a drawing does with a painter, in its order; the last drawing is remembered, since picture and page are made of one. */
const stepsOf = rememberLast((svg: string): readonly Step[] => {
  const steps: Step[] = [];
  const parser = new SaxesParser();
  const stack: { readonly paint: Readonly<Record<string, string>>; readonly window: boolean }[] = [];
  parser.on('error', (error) => {
    throw new Refusal('SVG', `is not well-formed XML: ${error.message}`, 'a figure of ours');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const paint = { ...stack.at(-1)?.paint };
    for (const [key, value] of Object.entries(attributes)) if (inherited.has(key)) paint[key] = value;
    const window = name === 'svg' && stack.length > 0;
    stack.push({ paint, window });
    if (silent.has(name)) return;
    if (name === 'svg' || name === 'g') {
      refuseForeign(name, attributes);
      if (window) {
        const path = windowOf(attributes);
        steps.push((painter) => painter.enterWindow(path));
      }
      return;
    }
    const path = shapePath(name, attributes);
    if (path === null) throw new Refusal('SVG', `holds <${name}>`, 'outlines only (outlineTexts)');
    if (path.letters.length === 0) return;
    const style = readPaintStyle(name, { ...attributes, ...paint });
    steps.push((painter) => painter.paint(path, style));
  });
  parser.on('closetag', () => {
    if (stack.pop()?.window) steps.push((painter) => painter.leaveWindow());
  });
  parser.write(svg).close();
  return steps;
});

function windowOf(attributes: Readonly<Record<string, string>>): PathCommands {
  const { x = '0', y = '0', width = '', height = '', viewBox } = attributes;
  const place = [x, y, width, height].map(Number);
  const shown =
    viewBox === undefined
      ? place
      : viewBox
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  const [left = 0, top = 0, w = 0, h = 0] = place;
  if (place.some(Number.isNaN) || shown.length !== 4 || shown.some((value, i) => value !== place[i])) {
    throw new Refusal('nested <svg>', `shows '${viewBox}' at '${place.join(' ')}'`, 'its own pixels');
  }
  return rectangle(left, top, w, h);
}
