import { expect, test } from 'vitest';
import { ruleOf, rules, shipOf, today, vessels } from './port-facts.fixture';
import { shipFor } from './ship-for';
import { cutOffDraught, thresholdLevels } from './threshold-levels';

/**
 * Full, 75 %, 50 %, cut off and plan dredging, m BHS: computed in Python from the tables of rules and ships, not with
 * this code.
 */
const ofDesignShips = [
  ['aktau_oil', 'before-2025-dredging', -28.3, -29.54, -30.79, -31.29, -29.14],
  ['aktau_oil', 'stage-1-dredging', -29.41, -30.65, -31.9, -32.4, -30.25],
  ['aktau_dry', 'present', -28.57, -29.32, -30.07, -30.27, -28.92],
  ['makhachkala_oil', 'order-2019', -27.01, -28.25, -29.5, -30, -27.85],
  ['makhachkala_dry', 'order-2019', -27.8, -28.55, -29.3, -29.5, -28.15],
  ['makhachkala_dry', 'dredged-2024', -29.05, -29.86, -30.61, -30.81, -29.46],
  ['vkmsk', 'official', -28.9, -29.65, -30.4, -30.6, -29.25],
  ['vkmsk', 'strict', -28.44, -29.25, -30, -30.2, -28.85],
  ['anzali', 'pmo-2022', -28.95, -29.69, -30.43, -30.55, -29.29],
  ['kuryk', 'before-2024-dredging', -29.06, -29.62, -30.13, -30.4, -29.22],
  ['kuryk', 'dredged-2024', -31.27, -31.83, -32.34, -32.61, -31.43],
  ['nowshahr', 'channel', -28.71, -29.5, -30.24, -30.36, -29.1],
] as const;

/** The same for the river-sea tanker RST27, which is cut off where it carries half. */
const ofRst27 = [
  ['aktau_oil', 'before-2025-dredging', -31.09, -31.81, -32.53, -32.53, -31.41],
  ['aktau_oil', 'stage-1-dredging', -32.2, -32.92, -33.64, -33.64, -32.52],
  ['aktau_dry', 'present', -29.07, -29.79, -30.51, -30.51, -29.39],
  ['makhachkala_oil', 'order-2019', -29.8, -30.52, -31.24, -31.24, -30.12],
  ['makhachkala_dry', 'order-2019', -28.3, -29.02, -29.74, -29.74, -28.62],
  ['makhachkala_dry', 'dredged-2024', -29.61, -30.33, -31.05, -31.05, -29.93],
  ['vkmsk', 'official', -29.4, -30.12, -30.84, -30.84, -29.72],
  ['vkmsk', 'strict', -29, -29.72, -30.44, -30.44, -29.32],
  ['anzali', 'pmo-2022', -29.35, -30.07, -30.79, -30.79, -29.67],
  ['kuryk', 'before-2024-dredging', -29.4, -30.12, -30.84, -30.84, -29.72],
  ['kuryk', 'dredged-2024', -31.61, -32.33, -33.05, -33.05, -31.93],
  ['nowshahr', 'channel', -29.16, -29.88, -30.6, -30.6, -29.48],
] as const;

test.each([
  ...ofDesignShips.map((row) => ['design', ...row] as const),
  ...ofRst27.map((row) => ['RST27', ...row] as const),
])('%s ship at %s %s crosses where Python says, to the centimetre', (ship, portId, ruleId, ...expected) => {
  const rule = ruleOf(portId, ruleId);
  const levels = Object.values(thresholdLevels(rule, shipFor(rule, vessels, ship), today));
  for (const [i, level] of levels.entries()) expect(Math.abs(level - expected[i]!)).toBeLessThan(0.0051);
});

test('no rule of the tables is left out of that list', () => {
  const listed = ofDesignShips.map(([portId, ruleId]) => `${portId} ${ruleId}`);
  expect(rules.map(({ portId, ruleId }) => `${portId} ${ruleId}`).toSorted()).toEqual(listed.toSorted());
});

test('cut off is the least draught of a ship, a quarter of its cargo, or half of it', () => {
  // P19619 by hand: half at 4.50 m, a quarter at 3.26 m, least draught 4.0 m.
  expect(cutOffDraught(shipOf('P19619'))).toBe(4);
  // RST27: half at 4.2 − 3350/2320 = 2.756 m, above which its least draught of 2.8 m cannot cut it off.
  expect(cutOffDraught(shipOf('RST27'))).toBeCloseTo(2.756, 3);
  // A ship with a least draught of 1 m is cut off at a quarter: 4.7 − 5025/2240 = 2.457 m.
  expect(cutOffDraught({ ...shipOf('RSD49'), minDraughtMetres: 1 })).toBeCloseTo(2.457, 3);
});

test('an allowance raises every threshold by itself, digging lowers it, notice moves only the plan', () => {
  const rule = ruleOf('nowshahr', 'channel');
  const ship = shipOf('RSD19');
  const plain = thresholdLevels(rule, ship, today);
  const changed = thresholdLevels(rule, ship, { allowance: 0.4, notice: 1 }, 2.5);
  for (const name of ['full', 'three_quarters', 'half', 'cut_off'] as const)
    expect(changed[name] - plain[name]).toBeCloseTo(0.4 - 2.5, 12);
  expect(changed.plan_dredging - changed.three_quarters).toBeCloseTo(1, 12);
});
