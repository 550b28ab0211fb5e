import { expect, test } from 'vitest';
import { balanceLine } from './balance';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { inflowToHold } from './inflow-to-hold';

test('holding the level today takes the present inflow and the fall times the area', () => {
  // By hand: 250 + 0.0999 m/yr × 354,333 km² = 285.4 km³/yr.
  const { neededKm3, expectedKm3 } = inflowToHold(defaultSettings, caspian);
  expect(expectedKm3[0]).toBeCloseTo(250, 9);
  expect(neededKm3[0]).toBeCloseTo(285.4, 1);
});

test('a transfer of what is missing holds the level', () => {
  const still = { ...defaultSettings, warming: 'none', fall: 8.467, transfer: 30, transferFrom: 2026 } as const;
  const { neededKm3, expectedKm3 } = inflowToHold(still, caspian);
  // By hand: 8.467 cm/yr over 354,333 km² is 30.0 km³/yr, which the transfer then covers.
  expect(neededKm3.at(-1)! - expectedKm3.at(-1)!).toBeCloseTo(0, 1);
  const line = balanceLine(still, caspian);
  expect(line.at(-1)! - line[1]!).toBeLessThan(0.2);
});
