import { expect, test } from 'vitest';
import { caspian } from '../basin.fixture';
import { defaultSettings } from '../default-settings';
import { drawEnsemble } from '../draws';
import { project } from '../project';
import { shareBelow } from './share-below';
import { sharesBelow } from './shares-below';

const draws = drawEnsemble(300, 1, 76);
const real = project(defaultSettings, caspian, draws);

test('one pass counts what the model counts level by level', () => {
  // Equal levels, levels out of order, one on the start, and levels that no run or every run is below.
  const levels = [-31, -29.5, -31, -29.2, -80, -20, -Infinity, -30.2];
  for (const mode of ['balance', 'decline'] as const) {
    const projection = project({ ...defaultSettings, mode }, caspian, draws);
    const lines = sharesBelow(projection, levels);
    const asked = [2100, 2031];
    const inAsked = sharesBelow(projection, levels, asked);
    for (const [i, level] of levels.entries()) {
      expect([...lines[i]!]).toEqual(projection.years.map((year) => shareBelow(projection, level, year)));
      expect([...inAsked[i]!]).toEqual(asked.map((year) => shareBelow(projection, level, year)));
    }
  }
});

test('straight runs lie below a level when their fall says so', () => {
  // By hand, runs that fall by 1, 2 … 100 cm a year: after ten years those of more than 10 cm are 1 m down, 90 of 100.
  const values = Float64Array.from(
    { length: 76 * 100 },
    (_, k) => -29.2 - (Math.floor(k / 100) * ((k % 100) + 1)) / 100,
  );
  const members = { count: 100, centre: new Float64Array(76), scale: 1, values };
  expect(sharesBelow({ ...real, members }, [-30.2 - 1e-9])[0]?.[10]).toBe(0.9);
});
