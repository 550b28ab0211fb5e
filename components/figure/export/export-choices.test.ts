import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSize } from '@/lib/export/sizes';
import { firstChoices, freeSize, readChoices } from './export-choices';

const free = (width: string, height: string) => readChoices({ ...firstChoices, size: freeSize, width, height });

it('is a printed page with the figure’s own title and notes until something is chosen', () => {
  expect(readChoices(firstChoices).options).toEqual({
    size: 'page',
    theme: 'light',
    text: 'outlined',
    title: null,
    notes: true,
  });
});

it('takes a blank title for none, and any other as it was typed', () => {
  expect(readChoices({ ...firstChoices, title: ' \t' }).options?.title).toBeNull();
  expect(readChoices({ ...firstChoices, title: '=1+1 <b>' }).options?.title).toBe('=1+1 <b>');
});

it('refuses a free size beyond 240 to 4000 px or longer than 3 to 1, and says what was expected', () => {
  expect(free('900', '600').options?.size).toBe('900x600');
  expect(free('239', '600').refusal).toMatch(/sides of 240 to 4000 px/);
  expect(free('4001', '4000').refusal).toMatch(/sides of 240 to 4000 px/);
  expect(free('1501', '500').refusal).toMatch(/3 times/);
  expect(free('', '600').refusal).toMatch(/WxH/);
});

it('gives options that can be laid out or a reason, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.integer({ min: 0, max: 9999 }).map(String)), (width, height) => {
      const { options, refusal } = free(width, height);
      expect(options === null).toBe(refusal !== null);
      if (options !== null) expect(parseSize(options.size).unit).toBe('px');
    }),
  );
});
