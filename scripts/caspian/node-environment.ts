import { createDrawnFiles } from '@/lib/export/drawn-files';
import type { Environment } from '@/lib/export/environment';
import { loadFonts } from '@/lib/export/fonts-in-node';
import { svgToPng } from '@/lib/export/svg-to-png-in-node';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { drawInNode } from '../figure/draw-in-node';

/** Files made without a browser: drawn in jsdom, rendered by resvg. */
export const nodeEnvironment: Environment = {
  draw: drawInNode,
  toXlsx: writeWorkbook,
  ...createDrawnFiles(loadFonts, svgToPng),
};
