import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure';
import { faceKey, faces, fontFile, subsets } from './typeface';

const require = createRequire(import.meta.url);

const texts = [
  'The Caspian stood at −29.20 m in 2025',
  'Water level, m BHS',
  'Türkmenbaşy',
  'Aktau–Baku/Alat',
  'Volga',
  'AVATAR To Ty',
  '5–95 % of runs',
  'fifty-five different offices',
  'Гидропост Махачкала',
  '“Lagoon” × 2 · ±0.04 m … 354,000 km³ 12°',
];

describe.each(faces)('measureText in $family $weight', ({ family, weight }) => {
  const fonts = subsets.map((subset) => {
    const { package: packageName, file } = fontFile(family, weight, subset);
    return fontkit.create(readFileSync(require.resolve(`${packageName}/files/${file}`))) as fontkit.Font;
  });

  /** What fontkit makes of the text, each run of characters shaped in the first file that has them. */
  function shapedEm(text: string): number {
    let em = 0;
    let run = '';
    let runFont: fontkit.Font | undefined;
    for (const character of [...text, '']) {
      const font = fonts.find((each) => each.hasGlyphForCodePoint(character.codePointAt(0) ?? -1));
      if (font !== runFont && runFont) {
        em += runFont.layout(run).advanceWidth / runFont.unitsPerEm;
        run = '';
      }
      runFont = font;
      run += character;
    }
    return em;
  }

  it.each(texts)('agrees with the width that fontkit shapes, within 1.5 %%: %s', (text) => {
    const shaped = 16 * shapedEm(text);
    expect(Math.abs(measureText(text, { family, weight, size: 16 }) / shaped - 1)).toBeLessThan(0.015);
  });

  it('gives all digits one width', () => {
    const widths = [...'0123456789'].map((digit) => measureText(digit, { family, weight, size: 1000 }));
    expect(new Set(widths.map((width) => width.toFixed(6))).size, faceKey(family, weight)).toBe(1);
  });
});

const style = { family: 'sans', weight: 400, size: 10 } as const;

it('grows in proportion with the size', () => {
  expect(measureText('Baku', { ...style, size: 30 })).toBeCloseTo(3 * measureText('Baku', style), 10);
});

it('counts a character without glyph as one box of 0.6 em, and joiners as nothing', () => {
  expect(measureText('≤', style)).toBeCloseTo(6, 10);
  expect(measureText('Ba\u200dku\u200f', style)).toBe(measureText('Baku', style));
});
