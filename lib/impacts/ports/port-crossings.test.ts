import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import { chanceOfFullLoad } from './chance-of-full-load';
import { crossingSpans } from './crossing-spans';
import { metresDug } from './metres-dug';
import { portCrossings } from './port-crossings';
import { ruleOf, rules, shipOf, today, vessels } from './port-facts.fixture';
import { runsOf, straightFall } from './straight-fall.fixture';
import { thresholdsOfPorts } from './thresholds-of-ports';
import { withBedMoved } from './with-bed-moved';

const kuryk = ruleOf('kuryk', 'dredged-2024');

/** The row of a threshold of the dredged berth of Kuryk. */
function rowOf(projection: typeof straightFall, threshold: string, assumptions = today) {
  const rows = portCrossings(projection, caspian, [kuryk], vessels, assumptions);
  return rows.find((row) => row['threshold'] === threshold)!;
}

test('the ledger has five rows for each rule, with the half-width of the rule', () => {
  const rows = portCrossings(straightFall, caspian, rules, vessels, today);
  expect(rows).toHaveLength(12 * 5);
  const stage1 = rows.find((row) => row['rule_id'] === 'stage-1-dredging' && row['threshold'] === 'full')!;
  // By hand: −36.40 + 6.99; low confidence, ± 0.50 m.
  expect(stage1).toMatchObject({ asset_id: 'aktau_oil', kind: 'port', passed: null, at_line: false });
  expect([stage1['level_low_m'], stage1['level_m'], stage1['level_high_m']]).toEqual([
    expect.closeTo(-29.91, 9),
    expect.closeTo(-29.41, 9),
    expect.closeTo(-28.91, 9),
  ]);
});

test('full loading at the present berths of Aktau ended in 2021, as the record has it', () => {
  // By hand: −28.30 m; annual means −28.24 m in 2020 and −28.42 m in 2021.
  const [full] = portCrossings(straightFall, caspian, [rules[0]!], vessels, today);
  expect(full).toMatchObject({ threshold: 'full', passed: 2021, first_p50: null });
});

test('a berth that is not touched crosses where straight runs reach its level', () => {
  // By hand: −31.27 m, 2.07 m down: 51 cm/yr need 4.06 years, 6 cm/yr 34.5, 96 cm/yr 2.16.
  expect(rowOf(straightFall, 'full')).toMatchObject({ first_p05: 2028, first_p50: 2030, first_p95: 2060 });
});

test('dredging moves the crossings after it, and a berth that was crossed before comes back', () => {
  const dredged = { ...today, dredge: 5, dredgeFrom: 2035 };
  const row = rowOf(straightFall, 'full', dredged);
  // By hand: half of the runs cross in 2030 as before. In 2040, 15 years on, the level with 5 m dug is −36.27 m:
  // runs of 48 cm/yr (−36.40) and more are below, 53 of 100; without dredging runs of 14 cm/yr and more, 87.
  expect(row).toMatchObject({ first_p50: 2030, p_below_2030: 0.59, p_below_2040: 0.53 });
  expect(rowOf(straightFall, 'full')['p_below_2040']).toBe(0.87);
  const early = rowOf(straightFall, 'full', { ...today, dredge: 5, dredgeFrom: 2026 });
  // Dug before it is crossed, by hand: 7.07 m at 51 cm/yr take 13.9 years.
  expect(early['first_p50']).toBe(2039);
});

test('silt crosses a threshold where the sea stands still', () => {
  // By hand: full at −31.27 m, sea at −29.20 m: 2.07 m of water to spare, 10 cm of silt a year use them in 20.7 years.
  const still = runsOf(() => -29.2);
  expect(rowOf(still, 'full', { ...today, silt: 10 })).toMatchObject({ first_p05: 2046, first_p95: 2046 });
  expect(rowOf(still, 'full')['first_p50']).toBeNull();
});

test('the allowance brings crossings forward and leaves the sea alone', () => {
  // By hand: −30.27 m with 1 m of allowance, 1.07 m down: 51 cm/yr need 2.1 years.
  const row = rowOf(straightFall, 'full', { ...today, allowance: 1 });
  expect(row).toMatchObject({ level_m: expect.closeTo(-30.27, 9), first_p50: 2028 });
});

test('a bed that does not move leaves the projection as it is; one that does leaves runs and record uncopied', () => {
  expect(withBedMoved(straightFall, today)).toBe(straightFall);
  const moved = withBedMoved(straightFall, { dredge: 2, dredgeFrom: 2030, silt: 5 });
  expect(moved.members.values).toBe(straightFall.members.values);
  // By hand: ten years on, 2 m dug less 0.5 m of silt.
  expect(metresDug({ dredge: 2, dredgeFrom: 2030, silt: 5 }, 2035, 2025)).toBeCloseTo(1.5, 12);
  expect(moved.central[10]! - straightFall.central[10]!).toBeCloseTo(1.5, 12);
  expect(moved.bands.p50[4]! - straightFall.bands.p50[4]!).toBeCloseTo(-0.2, 12);
});

test('the chance of full load is that of the ledger, by year', () => {
  const real = project(defaultSettings, caspian, drawEnsemble(500, 1, 76));
  const assumptions = { ...today, dredge: 1.5, dredgeFrom: 2040, silt: 2, allowance: 0.3 };
  const chance = chanceOfFullLoad(real, kuryk, shipOf('CNF18C'), assumptions);
  const row = rowOf(real, 'full', assumptions);
  for (const year of [2030, 2035, 2040, 2050, 2075, 2100])
    expect(chance[year - 2025]).toBeCloseTo(1 - Number(row[`p_below_${year}`]), 12);
});

test('years span the bed’s uncertainty as well as that of the sea', () => {
  const thresholds = thresholdsOfPorts([kuryk], vessels, today);
  const [full] = crossingSpans(straightFall, caspian, thresholds, today);
  // By hand: 1.77 m at 51 cm/yr take 3.5 years, 2.37 m take 4.6.
  expect([full?.high.first?.p50, full?.best.first?.p50, full?.low.first?.p50]).toEqual([2029, 2030, 2030]);
  // 1.77 m at 96 cm/yr take 1.8 years, 2.37 m at 6 cm/yr 39.5.
  expect([full?.high.first?.p05, full?.low.first?.p95]).toEqual([2027, 2065]);
});
