import { zlibSync } from 'fflate';
import { Refusal } from '@/lib/domain/refusal';
import { pdfPainter } from '../drawing/pdf-painter';
import { walkDrawing } from '../drawing/walk-drawing';
import type { Sheet } from '../sheet';
import { utf8 } from '../utf8';
import { viewBoxOf } from '../view-box';
import { createByteWriter } from './byte-writer';
import { fileIdOf } from './file-id';
import { pdfFile } from './pdf-file';
import { type PdfDescription, xmpPacket } from './xmp-packet';

const pointsPer = { mm: 72 / 25.4, '': 72 / 96 } as const;

/** Level 2 takes half the time of the usual 6 and makes our pages 8 % larger. */
const level = 2;

/** Room for the operators of the next page: a megabyte of new memory for each takes time. */
let room = new Uint8Array(1 << 16);

/**
 * Write an outlined SVG as a PDF of one page, exactly as large as the sheet: mm as they are, px at 96 to the inch.
 * All is vector. Nothing in it comes from clock or chance: its date is that of the data, its file id the hash of what
 * it shows and says, so that the same figure is the same bytes, in Node and in every browser.
 * Refuses what `walkDrawing` refuses.
 */
export async function writePdf(svg: string, sheet: Sheet, about: PdfDescription): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [pointsOf(sheet.svgWidth), pointsOf(sheet.svgHeight)];
  const [left, top] = viewBoxOf(svg);
  const operators = createByteWriter(room);
  const scale = { scaleX: width / sheet.widthPx, scaleY: height / sheet.heightPx };
  const painter = pdfPainter(operators, { ...scale, left, top, height });
  walkDrawing(svg, painter);
  painter.finish();
  room = operators.room();
  const content = zlibSync(operators.written(), { level });
  const packet = utf8(xmpPacket(about));
  return pdfFile({ width, height, content, veils: painter.veils, about, packet, fileId: fileIdOf(content, packet) });
}

/** Points of a length as the SVG's root has it: `170mm`, `1920`. */
function pointsOf(length: string): number {
  const [, number, unit] = /^([\d.]+)(mm|)$/.exec(length) ?? [];
  if (number === undefined || (unit !== 'mm' && unit !== '')) throw new Refusal('sheet', `is ${length}`, 'mm or px');
  return Number(number) * pointsPer[unit];
}
