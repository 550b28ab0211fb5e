import type { ExportSize } from './sizes';

/** Paper around the drawing of an exported figure, px. */
export function marginOf(widthPx: number): number {
  return widthPx < 340 ? 6 : widthPx < 700 ? 10 : 16;
}

/** A size made definite for one figure: what it is drawn on, and the sizes of the files made from it. */
export type Sheet = {
  /** The drawing, and so the SVG's viewBox, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** `width` and `height` of the SVG's root: `170mm`, `1920`. */
  readonly svgWidth: string;
  readonly svgHeight: string;
  readonly png: { readonly width: number; readonly height: number; readonly dpi: number };
};

const mmPerInch = 25.4;

/**
 * Fit a figure's wanted height into a size. PNG: 300 dpi for sizes in mm, so 170 mm are 2008 px; twice the size for
 * those in px, marked 192 dpi, so that they are placed at their nominal size.
 */
export function sheetOf(size: ExportSize, wantedHeightPx: number = size.heightPx.max): Sheet {
  const heightPx = Math.min(size.heightPx.max, Math.max(size.heightPx.min, wantedHeightPx));
  const [width, height] = [size.widthPx * size.scale, heightPx * size.scale];
  const print = size.unit === 'mm';
  const dpi = print ? 300 : 192;
  const pixels = (length: number): number => Math.round(print ? (length / mmPerInch) * dpi : length * 2);
  const written = (length: number): string => `${Math.round(length * 100) / 100}${print ? 'mm' : ''}`;
  return {
    widthPx: size.widthPx,
    heightPx,
    svgWidth: written(width),
    svgHeight: written(height),
    png: { width: pixels(width), height: pixels(height), dpi },
  };
}
