import { expect, test } from 'vitest';
import { basinOf } from './basin';
import { caspian } from './basin.fixture';

test('projections start from the last annual mean, and declines count from 2020', () => {
  // data/annual-levels.csv: −28.24 m in 2020; a new year of data moves the start.
  expect(caspian.start).toEqual(caspian.record.at(-1));
  expect(caspian.reference2020Metres).toBe(-28.24);
});

test('a series without 2020 is refused', () => {
  const empty = { id: 'annual', datum: 'BHS', sourceId: 'x', points: [] } as const;
  expect(() => basinOf(empty, caspian.hypsometry)).toThrow('annual: no annual level');
});
