import { beforeAll, expect, it } from 'vitest';
import { measureText } from '@/lib/words/measure';
import { readPath } from './drawing/path-commands';
import type { FontSet } from './font-set';
import { loadFonts } from './fonts-in-node';
import { shapeText } from './shape-text';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadFonts();
});

const style = { family: 'serif', weight: 600, size: 24 } as const;

it('is as wide as the layout measured it, within 1.5 %', () => {
  for (const text of ['The Caspian Sea fell by 0.96 m', 'Türkmenbaşy ≤ Актау', 'AVATAR, Wye']) {
    expect(Math.abs(shapeText(text, style, fonts).widthPx / measureText(text, style) - 1)).toBeLessThan(0.015);
  }
});

it('moves the same outline by x and y', () => {
  const { pathAt } = shapeText('l', style, fonts);
  const { numbers: origin } = readPath(pathAt(0, 0));
  const { numbers: moved } = readPath(pathAt(100, 50));
  expect(moved).toHaveLength(origin.length);
  for (const [index, value] of moved.entries()) {
    expect(value - (origin[index] ?? Number.NaN)).toBeCloseTo(index % 2 === 0 ? 100 : 50, 1);
  }
});

it('leaves joiners and direction marks without ink or width', () => {
  const { widthPx, missing } = shapeText('\u200e\u200d\ufe0f', style, fonts);
  expect({ widthPx, missing }).toEqual({ widthPx: 0, missing: [] });
});
