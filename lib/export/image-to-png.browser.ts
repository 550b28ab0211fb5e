import { Refusal } from '@/lib/domain/refusal';
import { withPngDensity } from './png-density';
import { withPixelSize } from './root-size';
import type { Sheet } from './sheet';

/**
 * Render an outlined SVG to a PNG of exactly the sheet's pixels, its density set, as an image on a canvas of the page:
 * where `paintPng` cannot be had. Refuses where the browser cannot: an SVG it does not read, or no memory for the canvas.
 */
export async function imageToPng(svg: string, { width, height, dpi }: Sheet['png']): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([withPixelSize(svg, width, height)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Refusal('PNG', `cannot be drawn at ${width} × ${height} px here`, 'a smaller size');
    return withPngDensity(new Uint8Array(await blob.arrayBuffer()), dpi);
  } finally {
    URL.revokeObjectURL(url);
  }
}
