import type { FigureSpec } from '@/lib/figures/spec';
import type { DrawnFiles } from './drawn-files';
import type { WorkbookSheet } from './xlsx/write-workbook';

/** What making files needs of the place where it happens: a browser, or Node with jsdom and resvg. */
export type Environment = DrawnFiles & {
  /** Draw a figure as markup with named colours, as the page draws it. */
  readonly draw: (spec: FigureSpec) => string | Promise<string>;
  /** Write sheets as an XLSX workbook; see `writeWorkbook`. */
  readonly toXlsx: (sheets: readonly WorkbookSheet[], month: string) => Promise<Uint8Array<ArrayBuffer>>;
};
