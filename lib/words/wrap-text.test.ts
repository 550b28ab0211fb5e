import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsise } from './ellipsise';
import { measureText } from './measure';
import { wrapText } from './wrap-text';

const style = { family: 'sans', weight: 400, size: 12 } as const;
const widthOf = (text: string): number => measureText(text, style);

describe('wrapText', () => {
  it('breaks at spaces and keeps a number with its unit', () => {
    const lines = wrapText('The sea stood at −29.20\u00a0m last year', style, widthOf('The sea stood at −29.20'));
    expect(lines).toEqual(['The sea stood at', '−29.20\u00a0m last year']);
  });

  it('breaks after a hyphen between letters, not inside a span of years', () => {
    expect(wrapText('Kara-Bogaz-Gol', style, widthOf('Kara-Bogaz-'))).toEqual(['Kara-Bogaz-', 'Gol']);
    expect(wrapText('in 1921–2025', style, widthOf('1921–2025'))).toEqual(['in', '1921–2025']);
  });

  it('ends the last line in … where something is left', () => {
    const lines = wrapText('one two three four five six', style, widthOf('three four'), 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('gives no line for a blank text', () => {
    expect(wrapText('  \n ', style, 100)).toEqual([]);
  });

  it('loses no character and keeps every line inside the width, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const lines = wrapText(text, style, 90);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(90);
        const letters = (written: string): string => written.replace(/[ \t\r\n]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('ellipsise', () => {
  it('leaves a text that fits as it is', () => {
    expect(ellipsise('Baku', style, 100)).toBe('Baku');
  });

  it('keeps as much as fits before the …', () => {
    expect(ellipsise('Makhachkala', style, widthOf('Makhach…') + 0.01)).toBe('Makhach…');
  });

  it('gives nothing where not even the … fits', () => {
    expect(ellipsise('Makhachkala', style, 1)).toBe('');
  });

  it('shortens ten thousand characters at once', () => {
    const short = ellipsise('title '.repeat(2000), style, 300);
    expect(widthOf(short)).toBeLessThanOrEqual(300);
    expect(widthOf(short)).toBeGreaterThan(280);
  });
});
