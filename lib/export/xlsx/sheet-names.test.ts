import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from './sheet-names';

it('leaves a plain name as it is', () => {
  expect(sheetNames(['Forecasts and what happened', 'About'])).toEqual(['Forecasts and what happened', 'About']);
});

it('keeps names apart that differ only beyond the 31st character or in capitals', () => {
  const long = 'Level of the sea in every scenario';
  expect(sheetNames([long, `${long} again`, 'about', 'About'])).toEqual([
    'Level of the sea in every scena',
    'Level of the sea in every sce 2',
    'about',
    'About 2',
  ]);
});

it('makes names that Excel takes of anything at all', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('[', ']', '/', '\\', ':', '*', '?', "'", ' ', 'a', '😀') }),
    fc.constantFrom('', "'", 'History', 'history', '<script>', '=1+1', 'x'.repeat(10_000), '😀'.repeat(40)),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) {
        // Excel, "Rename a worksheet": 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at an end, not History.
        expect(name).toMatch(/^(?!history$)[^[\]/\\:*?']([^[\]/\\:*?]{0,29}[^[\]/\\:*?'])?$/i);
        expect(name).not.toMatch(/\p{Cs}/u);
      }
    }),
  );
});
