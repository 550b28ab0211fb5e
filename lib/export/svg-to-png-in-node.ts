import { Resvg } from '@resvg/resvg-js';
import { withPngDensity } from './png-density';
import { withPixelSize } from './root-size';
import type { Sheet } from './sheet';

/**
 * Render an outlined SVG to PNG bytes of exactly the sheet's pixels, its density set. No font is read, so an SVG
 * that still has `<text>` is refused.
 */
export function svgToPng(svg: string, { width, height, dpi }: Sheet['png']): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(withPixelSize(svg, width, height), {
    fitTo: { mode: 'original' },
    font: { loadSystemFonts: false },
  });
  return withPngDensity(renderer.render().asPng(), dpi);
}
