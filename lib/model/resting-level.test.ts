import { expect, test } from 'vitest';
import { balanceLine } from './balance';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { restingLevel } from './resting-level';

test('a sea that is not falling rests where it stands', () => {
  expect(restingLevel({ ...defaultSettings, fall: 0 }, caspian)).toBeCloseTo(-29.2, 6);
});

test('if warming stopped today the default would come to rest in the Ural Furrow', () => {
  // By hand: the area at which 1000·254/A + 0.2 = 1.0066 with 3.2 % of the inflow partly lost is 309,000 km²,
  // and data/hypsometry.csv has 309,664 km² at −31.5 m and 307,435 km² at −31.6 m.
  expect(restingLevel(defaultSettings, caspian)).toBeCloseTo(-31.56, 2);
});

test('a run without warming moves towards the resting level and not past it', () => {
  const line = balanceLine({ ...defaultSettings, warming: 'none' }, caspian);
  const rest = restingLevel({ ...defaultSettings, warming: 'none' }, caspian)!;
  expect(Math.min(...line)).toBeGreaterThan(rest);
  expect(line.at(-1)! - rest).toBeLessThan(0.5);
});

test('more warming means a lower rest, and none inside the relief table after the most', () => {
  const levels = [2025, 2050, 2100].map((year) => restingLevel(defaultSettings, caspian, year)!);
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  expect(restingLevel({ ...defaultSettings, warming: 'ssp585' }, caspian, 2100)).toBeNull();
});
