import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontSet } from './font-set';
import { loadFonts } from './fonts-in-node';
import { outlineTexts } from './outline';
import { findElements } from './xml-elements';
import { escapeXml } from './xml-text';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadFonts();
});

const sans = `font-family="'Source Sans 3', sans-serif" font-size="20" font-weight="400"`;

function figure(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100" viewBox="0 0 400 100">${inside}</svg>`;
}

/** Where the ink lies, by resvg, which reads the paths on its own. */
function inkOf(svg: string): { left: number; right: number; top: number; bottom: number } {
  const box = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox();
  if (!box) throw new Error('nothing is drawn');
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

describe('outlineTexts', () => {
  it('draws letters where they belong: H stands on the baseline, as high as capitals', () => {
    const { svg } = outlineTexts(figure(`<text x="10" y="50" ${sans}>H</text>`), fonts);
    const ink = inkOf(svg);
    // Source Sans 3 Regular, table glyf: H spans x 90…562 and y 0…656 of 1000 units.
    expect(ink.bottom).toBeCloseTo(50, 1);
    expect(ink.top).toBeCloseTo(50 - 0.656 * 20, 1);
    expect(ink.left).toBeCloseTo(10 + 0.09 * 20, 1);
  });

  it('sets an end-anchored text left of x and a centred one around it', () => {
    const at = (anchor: string) =>
      inkOf(outlineTexts(figure(`<text x="200" y="50" text-anchor="${anchor}" ${sans}>OHO</text>`), fonts).svg);
    expect(at('end').right).toBeLessThan(200);
    expect(at('start').left).toBeGreaterThan(200);
    const centred = at('middle');
    expect((centred.left + centred.right) / 2).toBeCloseTo(200, 1);
  });

  it('takes each character from the file that has it, and reports none missing', () => {
    const { svg, missing } = outlineTexts(
      figure(`<text x="0" y="50" ${sans}>Türkmenbaşy Актау −29.2 m²</text>`),
      fonts,
    );
    expect(missing).toEqual([]);
    expect(svg).not.toContain('<text');
  });

  it('draws □ for what no font has and reports it once', () => {
    const { svg, missing } = outlineTexts(figure(`<text x="0" y="50" ${sans}>≤ 2 ≤ 3 😀</text>`), fonts);
    expect(missing).toEqual(['≤', '😀']);
    expect(findElements(svg, 'path')[0]?.attributes.d).toMatch(/^M1\.2 50l9\.6 0/);
  });

  it('keeps paint, transform, class and data, and drops what only sets type', () => {
    const text = `<text x="0" y="9" ${sans} fill="#123" class="tick" data-k="v" transform="rotate(-90)">a</text>`;
    const [path] = findElements(outlineTexts(figure(text), fonts).svg, 'path');
    const { d, ...kept } = path?.attributes ?? {};
    expect(kept).toEqual({ fill: '#123', class: 'tick', 'data-k': 'v', transform: 'rotate(-90)', 'data-text': 'a' });
    expect(d).toMatch(/^M[-\d. mlqcz]+z$/);
  });

  it('copies everything else to the byte', () => {
    const before = `<title>a &amp; b 😀</title>\r\n<!-- <text> -->`;
    const after = `<path d="M0 0" style='x:"y"'/><metadata><![CDATA[{"a":"<text>"}]]></metadata>`;
    const { svg } = outlineTexts(figure(`${before}<text ${sans}>a</text>${after}`), fonts);
    expect(svg).toContain(before);
    expect(svg).toContain(after);
  });

  function carried(title: string): string | undefined {
    const { svg } = outlineTexts(figure(`<text ${sans}>H${escapeXml(title)}H</text>`), fonts);
    expect(svg).not.toContain('<script');
    return findElements(svg, 'path')[0]?.attributes['data-text'];
  }

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an end of CDATA', ']]>'],
    ['an attribute', '"onload="x'],
    ['a formula', '=1+1'],
    ['a joined emoji', '👩‍👩‍👧'],
    ['Persian', 'بحر قزوین'],
    ['ten thousand letters', 'x'.repeat(10_000)],
  ])('carries %s as data that reads back the same', (_, title) => {
    expect(carried(title)).toBe(`H${title}H`);
  });

  it('carries any text, its white space collapsed as SVG does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(carried(title)).toBe(`H${title}H`.replace(/[ \t\r\n]+/g, ' '));
      }),
    );
  });

  it('is drawn by resvg without fonts: the words leave ink', () => {
    const { svg } = outlineTexts(figure(`<text x="10" y="50" ${sans}>The Caspian</text>`), fonts);
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect(pixels.some((value) => value > 200)).toBe(true);
  });
});

describe('outlineTexts refuses', () => {
  it.each([
    ['children', `<text ${sans}>a<tspan>b</tspan></text>`, "SVG text 'ab': holds <tspan>; expected plain text"],
    ['shifts', `<text dy="3" ${sans}>a</text>`, 'has the attribute dy'],
    ['a foreign font', `<text font-size="9" font-family="Arial">a</text>`, "has font-family 'Arial'"],
    ['a size not in px', `<text font-size="1em" font-family="Source Sans 3">a</text>`, "has font-size '1em'"],
    ['HTML entities', `<text ${sans}>a&nbsp;b</text>`, 'is not well-formed XML'],
  ])('%s', (_, text, message) => {
    expect(() => outlineTexts(figure(text), fonts)).toThrow(message);
  });
});
