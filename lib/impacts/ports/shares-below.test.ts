import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { shareBelow } from '@/lib/model/crossings/share-below';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import { sharesBelow } from './shares-below';
import { straightFall } from './straight-fall.fixture';

test('one pass counts what the model counts level by level', () => {
  // Equal levels, levels out of order, one on the start, and levels that no run or every run is below.
  const levels = [-31, -29.5, -31, -29.2, -80, -20, -Infinity, -30.2];
  for (const mode of ['balance', 'decline'] as const) {
    const projection = project({ ...defaultSettings, mode }, caspian, drawEnsemble(300, 1, 76));
    const lines = sharesBelow(projection, levels);
    for (const [i, level] of levels.entries())
      expect([...lines[i]!]).toEqual(projection.years.map((year) => shareBelow(projection, level, year)));
  }
});

test('straight runs lie below a level when their fall says so', () => {
  // By hand: after ten years those that fall by more than 10 cm a year are 1 m down: 90 of 100.
  expect(sharesBelow(straightFall, [-30.2 - 1e-9])[0]?.[10]).toBe(0.9);
});
