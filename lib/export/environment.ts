import type { FigureSpec } from '@/lib/figures/spec';
import type { FontSet } from './font-set';
import type { PdfDescription } from './pdf/xmp-packet';
import type { Sheet } from './sheet';
import type { WorkbookSheet } from './xlsx/write-workbook';

/** What making files needs of the place where it happens: a browser, or Node with jsdom and resvg. */
export type Environment = {
  /** Draw a figure as markup with named colours, as the page draws it. */
  readonly draw: (spec: FigureSpec) => string | Promise<string>;
  readonly fonts: () => Promise<FontSet>;
  /** Write an outlined SVG as a PDF of one page; see `writePdf`. */
  readonly toPdf: (svg: string, sheet: Sheet, about: PdfDescription) => Promise<Uint8Array<ArrayBuffer>>;
  /** Write sheets as an XLSX workbook; see `writeWorkbook`. */
  readonly toXlsx: (sheets: readonly WorkbookSheet[], month: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Render an outlined SVG to exactly the sheet's pixels. */
  readonly toPng: (svg: string, png: Sheet['png']) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
};
