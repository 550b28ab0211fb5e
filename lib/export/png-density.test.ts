import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { readPngDensity, withPngDensity } from './png-density';

const png = new Uint8Array(
  new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2"/></svg>')
    .render()
    .asPng(),
);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

it('writes the chunk that image editors write for 300 dpi, right after the header', () => {
  // Length 9, 'pHYs', 11811 px/m twice, unit metre, CRC: as in any 300 dpi PNG of Photoshop.
  expect(hex(withPngDensity(png, 300).subarray(33, 54))).toBe('000000097048597300002e2300002e230178a53f76');
});

it('reads back what was set, and null where nothing is set', () => {
  expect(readPngDensity(withPngDensity(png, 192))).toBeCloseTo(192, 1);
  expect(readPngDensity(png)).toBeNull();
});

it('replaces a density that is there and changes nothing else', () => {
  const twice = withPngDensity(withPngDensity(png, 72), 300);
  expect(hex(twice)).toBe(hex(withPngDensity(png, 300)));
  expect(hex(twice.subarray(54))).toBe(hex(png.subarray(33)));
});

it('refuses what is no PNG or is cut short', () => {
  expect(() => withPngDensity(new Uint8Array([1, 2, 3]), 300)).toThrow('PNG: is not a PNG file');
  expect(() => withPngDensity(png.subarray(0, 40), 300)).toThrow('whole chunks');
});
