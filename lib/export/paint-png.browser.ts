import { Refusal } from '@/lib/domain/refusal';
import { canvasPainter } from './drawing/canvas-painter.browser';
import { walkDrawing } from './drawing/walk-drawing';
import { withPngDensity } from './png-density';
import type { Sheet } from './sheet';
import { viewBoxOf } from './view-box';

/**
 * Paint an outlined SVG as a PNG of exactly the sheet's pixels, its density set, on a canvas that needs no page: a worker
 * does it. Refuses what `walkDrawing` refuses, and where there is no memory for the canvas.
 */
export async function paintPng(svg: string, { width, height, dpi }: Sheet['png']): Promise<Uint8Array<ArrayBuffer>> {
  // Kept in memory: it is read once and thrown away, and a worker waits for the page each time it asks for another canvas.
  const surface = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (surface === null) throw new Refusal('PNG', `cannot be drawn at ${width} × ${height} px here`, 'a smaller size');
  const [left, top, wide, high] = viewBoxOf(svg);
  surface.scale(width / wide, height / high);
  surface.translate(-left, -top);
  walkDrawing(svg, canvasPainter(surface));
  const blob = await surface.canvas.convertToBlob({ type: 'image/png' });
  return withPngDensity(new Uint8Array(await blob.arrayBuffer()), dpi);
}
