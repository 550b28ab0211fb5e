import { Refusal } from '@/lib/domain/refusal';
import { crc32 } from './crc32';
import { joinBytes } from './join-bytes';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const metresPerInch = 0.0254;

type Chunk = { readonly type: string; readonly start: number; readonly end: number };

/**
 * Set the density of a PNG in dots per inch, as a `pHYs` chunk in px per metre after the header; one that is there is
 * replaced. Pixels are untouched. Refuses bytes that are no PNG.
 * @see PNG specification (W3C, third edition), 5.3 chunk layout, 11.3.4.3 pHYs
 */
export function withPngDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const pixelsPerMetre = Math.round(dpi / metresPerInch);
  const density = new Uint8Array(21);
  const view = new DataView(density.buffer);
  view.setUint32(0, 9);
  density.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, pixelsPerMetre);
  view.setUint32(12, pixelsPerMetre);
  density[16] = 1;
  view.setUint32(17, crc32(density.subarray(4, 17)));
  const parts = [png.subarray(0, signature.length)];
  for (const { type, start, end } of chunksOf(png)) {
    if (type !== 'pHYs') parts.push(png.subarray(start, end));
    if (type === 'IHDR') parts.push(density);
  }
  return joinBytes(parts);
}

/** Read the density of a PNG in dots per inch, or null where it states none in metres. */
export function readPngDensity(png: Uint8Array): number | null {
  const chunk = chunksOf(png).find(({ type }) => type === 'pHYs');
  if (!chunk || png[chunk.start + 16] !== 1) return null;
  return new DataView(png.buffer, png.byteOffset).getUint32(chunk.start + 8) * metresPerInch;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const refusal = new Refusal('PNG', 'is not a PNG file', 'signature and whole chunks');
  if (signature.some((byte, index) => png[index] !== byte)) throw refusal;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let start = signature.length; start < png.length; ) {
    if (start + 12 > png.length) throw refusal;
    const end = start + 12 + view.getUint32(start);
    if (end > png.length) throw refusal;
    chunks.push({ type: String.fromCharCode(...png.subarray(start + 4, start + 8)), start, end });
    start = end;
  }
  return chunks;
}
