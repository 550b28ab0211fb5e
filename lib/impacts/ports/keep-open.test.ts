import { expect, test } from 'vitest';
import { keepOpen } from './keep-open';
import { ruleOf, shipOf } from './port-facts.fixture';

const aktau = ruleOf('aktau_oil', 'before-2025-dredging');
const tanker = shipOf('P19619');

/** An invented coast: deeper water farther out, and a deep hole behind a sill at −38 m. */
const coast = [
  { distanceKm: 1, bedMetres: -36, connectionMetres: -30 },
  { distanceKm: 3, bedMetres: -50, connectionMetres: -38 },
  { distanceKm: 8, bedMetres: -46, connectionMetres: -46 },
  { distanceKm: 20, bedMetres: -70, connectionMetres: -70 },
];

test('after a fall of 9 m below 2020 the berths of Aktau need 8.94 m of dredging for a full tanker', () => {
  // By hand: −37.24 m, full load at −28.30 m; three quarters at −29.5448 m.
  const sea = { levelMetres: -37.24, allowanceMetres: 0 };
  expect(keepOpen(aktau, tanker, 1, sea, coast).digMetres).toBeCloseTo(8.94, 9);
  expect(keepOpen(aktau, tanker, 0.75, sea, coast).digMetres).toBeCloseTo(7.6952, 4);
});

test('a channel ends at the nearest water that is deep enough and joins the sea', () => {
  // By hand: the full tanker needs 6.99 × 1.12 = 7.83 m: at −37.24 m a bed of −45.07 m, found in the hole at 3 km.
  const channelKm = (levelMetres: number, share = 1, allowanceMetres = 0) =>
    keepOpen(aktau, tanker, share, { levelMetres, allowanceMetres }, coast).channelKm;
  expect(channelKm(-37.24)).toBe(3);
  // At −38 m the hole is a lake: a bed of −45.83 m lies at 8 km.
  expect(channelKm(-38)).toBe(8);
  // With 0.8 m of allowance −37.24 m counts as −38.04 m, and −45.87 m is needed.
  expect(channelKm(-37.24, 1, 0.8)).toBe(8);
  // Today −37.03 m is needed; no water here is deep enough at −63 m.
  expect(channelKm(-29.2)).toBe(3);
  expect(channelKm(-63)).toBeNull();
});

test('nothing is dug where the ship floats', () => {
  expect(keepOpen(aktau, tanker, 1, { levelMetres: -27, allowanceMetres: 0 }, []).digMetres).toBe(0);
});
