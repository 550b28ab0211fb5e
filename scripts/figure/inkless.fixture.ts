import { Resvg } from '@resvg/resvg-js';
import { withPixelSize } from '@/lib/export/root-size';
import { findElements } from '@/lib/export/xml-elements';
import type { Drawing } from './drawings.fixture';

/** Words of a file that leave too little ink where they stand, by resvg at two pixels for each of the drawing. */
export function inkless(svg: string, { sheet, margin }: Drawing): string[] {
  const scale = 2;
  const [width, height] = [sheet.widthPx * scale, sheet.heightPx * scale].map(Math.round) as [number, number];
  const { pixels } = new Resvg(withPixelSize(svg, width, height), { font: { loadSystemFonts: false } }).render();
  const words = findElements(svg, 'path').filter(({ attributes }) => attributes['data-text'] !== undefined);
  if (words.length < 9) throw new Error(`only ${words.length} words are drawn`);
  return words.flatMap(({ attributes }) => {
    const { d = '', fill = '' } = attributes;
    const numbers = d.match(/-?\d+\.?\d*/g)?.map(Number) ?? [];
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, i) => i % 2 === odd)) as [number[], number[]];
    const at = (value: number) => Math.round((value + margin) * scale);
    const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16)) as [
      number,
      number,
      number,
    ];
    let ink = 0;
    const [top, bottom] = [Math.max(0, at(Math.min(...ys))), Math.min(height, at(Math.max(...ys)))];
    const [left, right] = [Math.max(0, at(Math.min(...xs))), Math.min(width, at(Math.max(...xs)))];
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const pixel = (y * width + x) * 4;
        const [r, g, b] = [pixels[pixel]! - red, pixels[pixel + 1]! - green, pixels[pixel + 2]! - blue];
        if (r * r + g * g + b * b < 70 * 70 && pixels[pixel + 3]! > 200) ink++;
      }
    // A letter of 9 px is at least a stroke of 1 by 6 px: 24 pixels at twice the size; a full stop has fewer.
    return ink >= 8 * (attributes['data-text'] ?? '').replace(/\s/g, '').length
      ? []
      : [`${attributes['data-text']}: ${ink}`];
  });
}
