import { Refusal } from '@/lib/domain/refusal';
import { canvasPainter } from './drawing/canvas-painter.browser';
import { walkDrawing } from './drawing/walk-drawing';
import { withPngDensity } from './png-density';
import type { Sheet } from './sheet';
import { viewBoxOf } from './view-box';

/** The canvas of the last picture, for the next one of its size: new memory for the pixels takes longer than painting. */
let kept: OffscreenCanvasRenderingContext2D | null = null;

/**
 * Paint an outlined SVG as a PNG of exactly the sheet's pixels, its density set, on a canvas that needs no page: a worker
 * does it. Refuses what `walkDrawing` refuses, and where there is no memory for the canvas.
 */
export async function paintPng(svg: string, { width, height, dpi }: Sheet['png']): Promise<Uint8Array<ArrayBuffer>> {
  const surface = takeSurface(width, height);
  const [left, top, wide, high] = viewBoxOf(svg);
  surface.scale(width / wide, height / high);
  surface.translate(-left, -top);
  walkDrawing(svg, canvasPainter(surface));
  const blob = await surface.canvas.convertToBlob({ type: 'image/png' });
  // Given back only when all went well: no window is open, nobody else paints on it.
  kept = surface;
  return withPngDensity(new Uint8Array(await blob.arrayBuffer()), dpi);
}

/** Take an empty canvas that is painted on by nobody else until it is given back. */
function takeSurface(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const last = kept;
  kept = null;
  if (last?.canvas.width === width && last.canvas.height === height) {
    last.resetTransform();
    last.clearRect(0, 0, width, height);
    return last;
  }
  const surface = new OffscreenCanvas(width, height).getContext('2d');
  if (surface === null) throw new Refusal('PNG', `cannot be drawn at ${width} × ${height} px here`, 'a smaller size');
  return surface;
}
