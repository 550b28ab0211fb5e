import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from '@/lib/figures/context.fixture';
import { figureIds } from '@/lib/figures/spec';
import { measureText } from '@/lib/words/measure';
import { cleanTitle, withOwnTitle } from './own-title';

describe('cleanTitle', () => {
  it.each([
    ['two lines', 'a\r\nb\u2028c', 'a b c'],
    ['marks that turn what follows', 'level \u202efdp.exe\u2066 m', 'level fdp.exe m'],
    ['control characters', 'a\u0000b\u001bc\u0085d', 'a b c d'],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['words of markup and formulas', '=<script>]]>&amp;', '=<script>]]>&amp;'],
    ['Persian and emoji', 'سطح دریا 😀', 'سطح دریا 😀'],
  ])('leaves of %s what can be printed on a line', (_, text, clean) => {
    expect(cleanTitle(text)).toBe(clean);
  });

  it.each(['', ' \n\t', '\u202e\u2066', '\u200d\u00ad'])('finds nothing in %j', (text) => {
    expect(cleanTitle(text)).toBeNull();
  });

  it('is never longer than 300 characters and …, and cleaning twice is cleaning once', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('x'.repeat(10_000), '😀 '.repeat(5000)));
    fc.assert(
      fc.property(any, (text) => {
        const clean = cleanTitle(text);
        if (clean === null) return;
        expect([...clean].length).toBeLessThanOrEqual(301);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        if (!clean.endsWith('…')) expect(cleanTitle(clean)).toBe(clean);
      }),
      { numRuns: 50 },
    );
  });
});

describe('withOwnTitle', () => {
  it.each(figureIds)('finds the title of %s in its words', (id) => {
    const spec = figureOf(id, quickly(''), 580);
    const swapped = withOwnTitle(spec, 'Own');
    const lines = spec.words.slice(0, spec.words.length - swapped.words.length + 1);
    const joined = lines.map(({ text }) => text).join('');
    expect(joined.replace(/\s/g, '')).toBe(spec.title.replace(/\s/g, ''));
    expect(swapped.words.slice(1)).toEqual(spec.words.slice(lines.length));
    expect(swapped).toMatchObject({ title: 'Own', panels: spec.panels, provenance: spec.provenance });
  });

  it('sets a title of two lines in lines of about the same length, as the figures’ own titles are', () => {
    const spec = figureOf('level', quickly(''), 580);
    const { words } = withOwnTitle(
      spec,
      'Ports of the Caspian lose their water and nobody has counted what it costs so far',
    );
    const [one, two] = words.slice(0, 2).map(({ text, style }) => measureText(text, style));
    expect(words[1]?.style).toEqual(words[0]?.style);
    expect(two! / one!).toBeGreaterThan(0.8);
  });

  it('stays in the room of the title whatever is written, and moves nothing else', () => {
    const spec = figureOf('level', quickly(''), 280);
    const [first] = spec.words;
    const room = spec.words.filter(({ style }) => style === first!.style);
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('<script>alert(1)</script>', ']]>', 'x'.repeat(10_000), 'بحر قزوین '.repeat(99), '😀'.repeat(99)),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { words, title } = withOwnTitle(spec, text);
        const lines = words.filter(({ style }) => style === first!.style);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(room.length);
        for (const [i, line] of lines.entries()) {
          expect(line.y).toBeCloseTo(room[i]!.y, 9);
          expect(measureText(line.text, line.style)).toBeLessThanOrEqual(spec.width);
        }
        expect(words.slice(lines.length)).toEqual(spec.words.slice(room.length));
        expect(title).toBe(cleanTitle(text) ?? spec.title);
      }),
      { numRuns: 60 },
    );
  });
});
