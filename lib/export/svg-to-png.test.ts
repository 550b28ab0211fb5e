import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { readPngDensity } from './png-density';
import { sheetOf } from './sheet';
import { parseSize } from './sizes';
import { svgToPng } from './svg-to-png-in-node';

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="170mm" viewBox="0 0 ${width} ${height}">` +
  `<rect width="${width}" height="${height}" fill="#0072b2"/></svg>`;

it.each(['column', 'page', 'slide', 'square', 'web'])('renders %s at exactly its pixels and density', (name) => {
  const sheet = sheetOf(parseSize(name), 401);
  const png = svgToPng(drawing(sheet.widthPx, sheet.heightPx), sheet.png);
  // PNG specification, 11.2.1 IHDR: width and height stand at bytes 16 and 20.
  const header = new DataView(png.buffer, png.byteOffset);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([sheet.png.width, sheet.png.height]);
  expect(readPngDensity(png)).toBeCloseTo(sheet.png.dpi, 1);
});

it('fills the sheet to its edges, though 113.61 mm are no whole number of px', () => {
  const { widthPx, heightPx, png } = sheetOf(parseSize('page'), 401);
  const rendered = svgToPng(drawing(widthPx, heightPx), png);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${png.width}" height="${png.height}"><image width="${png.width}" height="${png.height}" href="data:image/png;base64,${Buffer.from(rendered).toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  expect([...pixels.subarray(-4)]).toEqual([0x00, 0x72, 0xb2, 0xff]);
});

it('gives the same bytes for the same figure', () => {
  const { png } = sheetOf(parseSize('web'));
  expect(svgToPng(drawing(800, 450), png)).toEqual(svgToPng(drawing(800, 450), png));
});

it('refuses texts that are not outlined, since their words would be lost', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>a</text></svg>';
  expect(() => svgToPng(svg, sheetOf(parseSize('web')).png)).toThrow('SVG: has texts; expected outlines');
});
