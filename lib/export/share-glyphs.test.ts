import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { loadFonts } from './fonts-in-node';
import { outlineTexts } from './outline';
import { shareGlyphs } from './share-glyphs';

const text = (words: string, more = '') =>
  `<text x="10" y="30" font-family="Source Sans 3" font-size="20" fill="#123456" ${more}>${words}</text>`;
const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60">${inner}</svg>`;

test('a shared drawing looks like an outlined one, as resvg renders both', async () => {
  const fonts = await loadFonts();
  const svg = drawing(text('Level, 1977: −29.00 m', 'stroke="#ffffff" stroke-width="3" paint-order="stroke"'));
  const [shared = [], outlined = []] = [shareGlyphs(svg, fonts), outlineTexts(svg, fonts).svg].map((each) => [
    ...new Resvg(each, { background: '#ffffff' }).render().pixels,
  ]);
  expect(outlined.filter((value) => value < 128).length).toBeGreaterThan(500);
  const apart = outlined.filter((value, at) => Math.abs(value - (shared[at] ?? 0)) > 40);
  expect(apart.length / outlined.length).toBeLessThan(0.002);
});

test('a letter is held once, however often it stands', async () => {
  const shared = shareGlyphs(drawing(text('nnnnn') + text('nn')), await loadFonts());
  expect(shared.match(/<path /g)).toHaveLength(1);
  expect(shared.match(/<use /g)).toHaveLength(7);
});
