import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheet';
import { parseSize, sizeNames } from './sizes';

describe('parseSize', () => {
  it('prints 9 px of a drawing at no less than 7 points on paper', () => {
    for (const name of ['column', 'page']) {
      const { scale, unit } = parseSize(name);
      expect(unit).toBe('mm');
      expect((9 * scale * 72) / 25.4).toBeGreaterThanOrEqual(7);
    }
  });

  it('reads any sensible width and height in px', () => {
    expect(parseSize('900x600')).toMatchObject({ id: '900x600', widthPx: 900, scale: 1, unit: 'px' });
    expect(parseSize('3840x2160')).toMatchObject({ widthPx: 960, scale: 4, heightPx: { min: 540, max: 540 } });
  });

  it.each([
    ['a word', 'poster', "size: is unknown: 'poster'; expected column, page, slide, square, web or WxH in px"],
    ['no width', '0x600', "size: is out of range: '0x600'; expected sides of 240 to 4000 px"],
    ['a wall', '99999x99999', 'is out of range'],
    ['a ribbon', '4000x300', "size: is too long: '4000x300'; expected no side more than 3 times the other"],
    ['a negative height', '900x-600', 'is unknown'],
    ['ten thousand letters', 'x'.repeat(10_000), 'is unknown'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseSize(text)).toThrow(message);
  });
});

describe('sheetOf', () => {
  it('makes 170 mm at 300 dpi 2008 px wide: 170 / 25.4 × 300 = 2007.9', () => {
    expect(sheetOf(parseSize('page'), 400)).toEqual({
      widthPx: 600,
      heightPx: 400,
      svgWidth: '170mm',
      svgHeight: '113.33mm',
      png: { width: 2008, height: 1339, dpi: 300 },
    });
    expect(sheetOf(parseSize('column')).png.width).toBe(1004);
  });

  it('holds print between 4:3 and 2:1', () => {
    expect(sheetOf(parseSize('page'), 10).heightPx).toBe(300);
    expect(sheetOf(parseSize('page'), 5000).heightPx).toBe(450);
  });

  it.each([
    ['slide', '1920', '1080'],
    ['square', '1080', '1080'],
    ['web', '1200', '675'],
  ])('puts %s out at %s × %s, its PNG twice as large', (name, width, height) => {
    const sheet = sheetOf(parseSize(name));
    expect([sheet.svgWidth, sheet.svgHeight]).toEqual([width, height]);
    expect(sheet.png).toEqual({ width: 2 * Number(width), height: 2 * Number(height), dpi: 192 });
  });

  it('gives every free size its own pixels back', () => {
    const side = fc.integer({ min: 240, max: 4000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        fc.pre(Math.max(width, height) <= 3 * Math.min(width, height));
        const sheet = sheetOf(parseSize(`${width}x${height}`));
        expect(sheet).toMatchObject({ svgWidth: String(width), svgHeight: String(height) });
        expect(sheet.png).toMatchObject({ width: 2 * width, height: 2 * height });
      }),
    );
  });

  it('knows the sizes of the contract by name', () => {
    expect(sizeNames).toEqual(['column', 'page', 'slide', 'square', 'web']);
  });
});
