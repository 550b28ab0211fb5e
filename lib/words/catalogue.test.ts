import { expect, it } from 'vitest';
import { createWords } from './catalogue';

it('fills a sentence with values that were already written', () => {
  expect(createWords()('figure.source', { sources: 'KASPCOM' })).toBe('Sources. KASPCOM');
});

it('chooses the plural by number', () => {
  const words = createWords();
  expect(words('export.missingGlyphs', { count: 1, characters: '≤' })).toContain('One character is');
  expect(words('export.missingGlyphs', { count: 2, characters: '≤ ≥' })).toContain('2 characters are');
});

it('leaves hostile values as the text they are', () => {
  expect(createWords()('figure.run', { id: '{evil} <script>' })).toBe('Run {evil} <script>');
});

it('says each sentence anew that only looks like one said before', () => {
  const words = createWords();
  const run = (characters: string, count: number) => words('export.missingGlyphs', { count, characters });
  expect(new Set([run('≤', 1), run('≥', 1), run('≤', 2)]).size).toBe(3);
  expect(run('≤', 1)).toBe(createWords()('export.missingGlyphs', { count: 1, characters: '≤' }));
});

it('throws on an unknown key, which the compiler refuses as well', () => {
  // @ts-expect-error the key is not in the catalogue
  expect(() => createWords()('figure.nothing')).toThrow('figure.nothing');
});
