import { JSDOM } from 'jsdom';
import type { FigureSpec } from '@/lib/figures/spec';

let draw: ((spec: FigureSpec) => string) | undefined;

/** Draw a figure in a document of jsdom, with the components that draw it in the browser. */
export async function drawInNode(spec: FigureSpec): Promise<string> {
  draw ??= await load();
  return draw(spec);
}

/** React and Recharts look for a window when they are first read, so it is there before them. */
async function load(): Promise<(spec: FigureSpec) => string> {
  const { window } = new JSDOM('<!doctype html><title>figure</title>');
  const names = ['document', 'navigator', 'Element', 'HTMLElement', 'SVGElement', 'XMLSerializer'] as const;
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
  const { drawMarkup } = await import('@/components/figure/draw-markup');
  return drawMarkup;
}
