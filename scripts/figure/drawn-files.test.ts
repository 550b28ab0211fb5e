import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { readPngDensity } from '@/lib/export/png-density';
import { withPixelSize } from '@/lib/export/root-size';
import { parseSize } from '@/lib/export/sizes';
import { svgToPng } from '@/lib/export/svg-to-png-in-node';
import { findElements } from '@/lib/export/xml-elements';
import { type Drawing, drawingOf, fileOf, sizes } from './drawings.fixture';

const query = 'preset=decline-9&pin=preset%3Ddecline-18';
const ids = ['level', 'track-record'] as const;
const themes = ['light', 'dark', 'transparent'] as const;
/** Colours do not depend on the size: all themes at one, the light one everywhere. */
const themesAt = (size: string) => (size === 'page' ? themes : themes.slice(0, 1));
const everywhere = ids.flatMap((id) => sizes.map((size) => [id, size] as const));

describe.each(everywhere)('the file of %s at %s', (id, size) => {
  it.each(themesAt(size))('stands alone in the %s theme, and says what it is', async (theme) => {
    const drawing = await drawingOf(id, size, query);
    const svg = await fileOf(drawing, theme);
    const { spec } = drawing;
    // Nothing that a reader's program would have to fetch, run or look up.
    expect(svg).not.toMatch(
      /var\(|class=|style=|<script|<style|<image|<use|<foreignObject|href|url\(|@import|\son\w+=/,
    );
    expect([...svg.matchAll(/="(https?:[^"]*)"/g)].map(([, address]) => address)).toEqual(
      findElements(svg, 'svg').flatMap(({ attributes }) => attributes['xmlns'] ?? []),
    );
    expect(findElements(svg, 'text')).toEqual([]);
    expect(findElements(svg, 'title').map(({ text }) => text)).toEqual([spec.title]);
    expect(findElements(svg, 'desc')[0]?.text).toBe(spec.description);
    const run: unknown = JSON.parse(findElements(svg, 'metadata')[0]?.text ?? '');
    expect(run).toMatchObject({ id: spec.provenance.runId, seed: 1, members: 100, parameters: { decline: 9 } });
  });

  it('shows every text where it stands: ink of its own colour in each of its boxes', async () => {
    const drawing = await drawingOf(id, size, query);
    for (const theme of themesAt(size)) {
      expect(inkless(await fileOf(drawing, theme), drawing)).toEqual([]);
    }
  });
});

it.each(sizes)('a PNG at %s has exactly its pixels and density', async (size) => {
  const drawing = await drawingOf('track-record', size, '');
  const png = svgToPng(await fileOf(drawing, 'light'), drawing.sheet.png);
  // PNG specification, 11.2.1 IHDR: width and height stand at bytes 16 and 20.
  const header = new DataView(png.buffer, png.byteOffset);
  const pixels = [header.getUint32(16), header.getUint32(20)];
  // 85 and 170 mm at 300 dpi are 1003.9 and 2007.9 px; the others are twice their nominal size, at 2 × 96 dpi.
  const width = { column: 1004, page: 2008, slide: 3840, square: 2160, web: 2400, '360x880': 720 }[size];
  const print = parseSize(size).unit === 'mm';
  expect(pixels[0]).toBe(width);
  expect(pixels[1]! / pixels[0]!).toBeCloseTo(drawing.sheet.heightPx / drawing.sheet.widthPx, 2);
  expect(readPngDensity(png)).toBeCloseTo(print ? 300 : 192, 1);
});

it('is drawn to the same bytes twice', async () => {
  const [first, second] = [await drawingOf('level', 'web', query), await drawingOf('level', 'web', query)];
  expect(await fileOf(second, 'dark')).toBe(await fileOf(first, 'dark'));
});

/** Words of a file that leave too little ink where they stand, by resvg at two pixels for each of the drawing. */
function inkless(svg: string, { sheet, margin }: Drawing): string[] {
  const scale = 2;
  const [width, height] = [sheet.widthPx * scale, sheet.heightPx * scale].map(Math.round) as [number, number];
  const { pixels } = new Resvg(withPixelSize(svg, width, height), { font: { loadSystemFonts: false } }).render();
  const words = findElements(svg, 'path').filter(({ attributes }) => attributes['data-text'] !== undefined);
  expect(words.length).toBeGreaterThan(10);
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
