import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText } from './balance-text';
import { measureText } from './measure';
import { wrapText } from './wrap-text';

const style = { family: 'serif', weight: 600, size: 20 } as const;
const widthOf = (text: string): number => measureText(text, style);

describe('balanceText', () => {
  it('does not leave the last word of a title alone', () => {
    const title = 'The Caspian lies below its 1977 low; this scenario takes it lower by 2100';
    const width = widthOf(title) - 1;
    expect(wrapText(title, style, width).at(-1)).toBe('2100');
    const lines = balanceText(title, style, width);
    expect(lines).toHaveLength(2);
    expect(widthOf(lines[1]!)).toBeGreaterThan(0.4 * widthOf(title));
  });

  it('breaks no word that fits on a line', () => {
    const width = widthOf('Khaustov-free 2020s');
    expect(balanceText('Unabbreviated of 2020', style, width)).toContain('Unabbreviated');
  });

  it('leaves a line that fits as it is', () => {
    expect(balanceText('Baku', style, 200)).toEqual(['Baku']);
  });

  it('takes no more lines than wrapText, keeps them inside the width and loses no character, for any text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.integer({ min: 120, max: 600 }), (list, width) => {
        const text = list.join(' ');
        const lines = balanceText(text, style, width);
        expect(lines).toHaveLength(wrapText(text, style, width).length);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const letters = (written: string): string => written.replace(/[ \t\r\n]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });
});
