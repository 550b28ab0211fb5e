import { zlibSync } from 'fflate';
import { utf8 } from '../utf8';
import { fileIdOf } from './file-id';
import type { PaintedPage } from './paint-page';
import { pdfFile } from './pdf-file';
import { type PdfDescription, xmpPacket } from './xmp-packet';

/** Level 2 takes half the time of the usual 6 and makes our pages 8 % larger. */
const level = 2;

/**
 * Write a painted page as a PDF. Nothing in it comes from clock or chance: its date is that of the data, its file id the
 * hash of what it shows and says, so that the same figure is the same bytes, in Node and in every browser.
 */
export function writePdf({ bytes, ...page }: PaintedPage, about: PdfDescription): Uint8Array<ArrayBuffer> {
  const content = zlibSync(bytes, { level });
  const packet = utf8(xmpPacket(about));
  return pdfFile({ ...page, content, about, packet, fileId: fileIdOf(content, packet) });
}
