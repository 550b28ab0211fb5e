import { describe, expect, it } from 'vitest';
import { readPngDensity } from '@/lib/export/png-density';
import { parseSize } from '@/lib/export/sizes';
import { svgToPng } from '@/lib/export/svg-to-png-in-node';
import { findElements } from '@/lib/export/xml-elements';
import { drawingOf, fileOf, sizes } from './drawings.fixture';
import { inkless } from './inkless.fixture';

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
