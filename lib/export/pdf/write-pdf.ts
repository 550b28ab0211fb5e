import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '@/lib/domain/refusal';
import { jspdfPainter } from '../drawing/jspdf-painter';
import { miterLimit } from '../drawing/paint-style';
import { walkDrawing } from '../drawing/walk-drawing';
import type { Sheet } from '../sheet';
import { viewBoxOf } from '../view-box';
import { type PdfDescription, xmpPacket } from './xmp-packet';

const pointsPer = { mm: 72 / 25.4, '': 72 / 96 } as const;

/**
 * Write an outlined SVG as a PDF of one page, exactly as large as the sheet: mm as they are, px at 96 to the inch.
 * All is vector. Nothing in it comes from clock or chance: its date is that of the data, its file id the hash of what
 * it shows and says, so that the same figure is the same bytes, in Node and in every browser.
 * jsPDF (about 110 kB gzip) is loaded when first asked for. Refuses what `walkDrawing` refuses.
 */
export async function writePdf(svg: string, sheet: Sheet, about: PdfDescription): Promise<Uint8Array<ArrayBuffer>> {
  const { jsPDF } = await import('jspdf');
  const [width, height] = [pointsOf(sheet.svgWidth), pointsOf(sheet.svgHeight)];
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const packet = xmpPacket(about);
  pdf.setCreationDate(`D:${about.month.replace('-', '')}01000000+00'00'`);
  pdf.setFileId(bytesToHex(sha256(utf8ToBytes(svg + packet))).slice(0, 32));
  pdf.setProperties({
    title: about.title,
    subject: about.subject,
    author: about.author,
    keywords: [...about.keywords, about.rights, about.link].join('; '),
    creator: about.author,
  });
  pdf.addMetadata(packet, true);
  pdf.setDisplayMode('fullpage');
  pdf.advancedAPI((page) => {
    page.setLineMiterLimit(miterLimit);
    const [left, top] = viewBoxOf(svg);
    const placement = { scaleX: width / sheet.widthPx, scaleY: height / sheet.heightPx, left, top };
    walkDrawing(svg, jspdfPainter(page, placement));
  });
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  // jsPDF writes 1.3 in the first line; see-through paint is of 1.4 (PDF Reference, third edition, chapter 7).
  bytes[7] = '4'.charCodeAt(0);
  return bytes;
}

/** Points of a length as the SVG's root has it: `170mm`, `1920`. */
function pointsOf(length: string): number {
  const [, number, unit] = /^([\d.]+)(mm|)$/.exec(length) ?? [];
  if (number === undefined || (unit !== 'mm' && unit !== '')) throw new Refusal('sheet', `is ${length}`, 'mm or px');
  return Number(number) * pointsPer[unit];
}
