import { expect, it } from 'vitest';
import { splitChoices, splitList } from './split-list';

it('gives the parts of a cell in their order, and none for an empty cell', () => {
  expect(splitList('S26;S27')).toEqual(['S26', 'S27']);
  expect(splitList('S26')).toEqual(['S26']);
  expect(splitList(null)).toEqual([]);
});

it('gives choices as they are declared, and refuses any other', () => {
  expect(splitChoices('oil;ferry', ['ferry', 'oil'])).toEqual(['oil', 'ferry']);
  expect(() => splitChoices('oil;coal', ['ferry', 'oil'])).toThrow("a list: holds 'coal'; expected ferry, oil");
});
