import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FigureSpec } from '@/lib/figures/spec';
import { FigureDrawing } from './figure-drawing';

/**
 * Draw a figure where nobody sees it and give its markup, colours still named.
 * The same call serves the browser's export and, in a document of jsdom, the build and the command line.
 */
export function drawMarkup(spec: FigureSpec): string {
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() => root.render(<FigureDrawing spec={spec} />));
  const drawing = container.querySelector('svg');
  const markup = drawing === null ? '' : new XMLSerializer().serializeToString(drawing);
  root.unmount();
  return markup;
}
