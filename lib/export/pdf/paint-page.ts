import { Refusal } from '@/lib/domain/refusal';
import { pdfPainter, type Veil } from '../drawing/pdf-painter';
import { walkDrawing } from '../drawing/walk-drawing';
import type { Sheet } from '../sheet';
import { viewBoxOf } from '../view-box';
import { createByteWriter } from './byte-writer';

/** A page of a PDF before it is pressed and described. */
export type PaintedPage = {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The operators of its content (PDF 1.7, annex A), not compressed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly veils: readonly Veil[];
};

const pointsPer = { mm: 72 / 25.4, '': 72 / 96 } as const;

/** Room for the operators of the next page: a megabyte of new memory for each takes time. */
let room = new Uint8Array(1 << 16);

/**
 * Paint an outlined SVG as a page of a PDF, exactly as large as the sheet: mm as they are, px at 96 to the inch. All is
 * vector. Refuses what `walkDrawing` refuses.
 */
export function paintPage(svg: string, sheet: Sheet): PaintedPage {
  const [width, height] = [pointsOf(sheet.svgWidth), pointsOf(sheet.svgHeight)];
  const [left, top] = viewBoxOf(svg);
  const operators = createByteWriter(room);
  const scale = { scaleX: width / sheet.widthPx, scaleY: height / sheet.heightPx };
  const painter = pdfPainter(operators, { ...scale, left, top, height });
  walkDrawing(svg, painter);
  painter.finish();
  room = operators.room();
  return { width, height, bytes: operators.written().slice(), veils: painter.veils };
}

/** Points of a length as the SVG's root has it: `170mm`, `1920`. */
function pointsOf(length: string): number {
  const [, number, unit] = /^([\d.]+)(mm|)$/.exec(length) ?? [];
  if (number === undefined || (unit !== 'mm' && unit !== '')) throw new Refusal('sheet', `is ${length}`, 'mm or px');
  return Number(number) * pointsPer[unit];
}
