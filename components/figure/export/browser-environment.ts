import type { DrawnFiles } from '@/lib/export/drawn-files';
import type { Environment } from '@/lib/export/environment';
import { drawMarkup } from '../draw-markup';
import { drawnAside } from './drawn-aside';

/** Files made in the browser: drawn in the page where nobody sees it; outlined, painted and written beside it. */
export const browserEnvironment: Environment = {
  draw: drawMarkup,
  ...drawnAside(drawnInPage),
  // In the page: on two cores a second worker takes more from the first than it gives.
  toXlsx: async (...of) => (await import('@/lib/export/xlsx/write-workbook')).writeWorkbook(...of),
};

let inPage: Promise<DrawnFiles> | undefined;

/** What makes drawn files where workers cannot be had, with an image on a canvas of the page. */
function drawnInPage(): Promise<DrawnFiles> {
  inPage ??= Promise.all([
    import('@/lib/export/drawn-files'),
    import('@/lib/export/fonts.browser'),
    import('@/lib/export/image-to-png.browser'),
  ]).then(([{ createDrawnFiles }, { loadFonts }, { imageToPng }]) => createDrawnFiles(() => loadFonts(), imageToPng));
  // What could not be loaded can be tried again.
  inPage.catch(() => {
    inPage = undefined;
  });
  return inPage;
}
