import { describe, expect, test } from 'vitest';
import { parseAltimetryLevels } from '@/lib/datasets/altimetry-levels';
import { readDataFile } from '@/lib/datasets/files';
import { draughtInWater } from './draught-in-water';
import { loadingAt } from './loading-at';
import { ownBed } from './own-bed';
import { ruleOf, shipOf } from './port-facts.fixture';

const satellite = parseAltimetryLevels(readDataFile('altimetry-levels.csv'));

/** Level of a month, m BHS, from data/altimetry-levels.csv. */
function levelIn(month: string): number {
  return satellite.points.find((point) => point.month === month)!.levelMetres;
}

function loadingOf(portId: string, ruleId: string, shipId: string, levelMetres: number) {
  return loadingAt(ruleOf(portId, ruleId), shipOf(shipId), { levelMetres, dugMetres: 0, allowanceMetres: 0 });
}

describe('the rules give back the draughts and depths they were read from', () => {
  // Port captain's order, PortNews 2019: 6.00 m (oil) and 4.50 m (dry) at the port's gauge zero, −28.0 m.
  test.each([
    ['makhachkala_oil', 'order-2019', 'P19619', -28, 6],
    ['makhachkala_dry', 'order-2019', 'RSD49', -28, 4.5],
    // Deputy transport minister, 18 Nov 2025: working draught 4.2 m.
    ['vkmsk', 'official', 'RSD49', levelIn('2025-11'), 4.2],
    // PMO berth table, Dec 2022: 4.60 m.
    ['anzali', 'pmo-2022', 'RSD19', levelIn('2022-12'), 4.6],
  ])('%s %s', (portId, ruleId, shipId, level, draught) => {
    expect(Math.abs(loadingOf(portId, ruleId, shipId, level).permittedDraughtMetres - draught)).toBeLessThan(0.01);
  });

  test.each([
    // Ministry, Nov 2024: 7 m after dredging; minister, Nov 2024: fairway 5 m; Nowshahr: channel 5 m in June 2024.
    ['kuryk', 'dredged-2024', 'CNF18C', '2024-11', 7],
    ['makhachkala_dry', 'dredged-2024', 'RSD49', '2024-11', 5],
    ['nowshahr', 'channel', 'RSD19', '2024-06', 5],
    // Depth outside the Volga–Caspian canal, 21 Nov 2025.
    ['vkmsk', 'strict', 'RSD49', '2025-11', 4.3],
  ])('%s %s', (portId, ruleId, shipId, month, depth) => {
    expect(Math.abs(loadingOf(portId, ruleId, shipId, levelIn(month)).waterMetres - depth)).toBeLessThan(0.01);
  });
});

describe('loads stand beside reported loads with their residual, model less report, in points of full cargo', () => {
  // Most reports lie below the model: real ships keep a margin that the rules do not know.
  test.each([
    // The rule was read from this report (24 Apr 2025, 10,000 of 12,000 t): it closes, it does not confirm.
    ['Aktau oil, April 2025', 'aktau_oil', 'before-2025-dredging', 'P19619', levelIn('2025-04'), 10_000 / 12_000, 0.1],
    // Not used to make the rules. First Tengiz cargo in the same tanker, March 2023: 10,000 t.
    ['Aktau oil, March 2023', 'aktau_oil', 'before-2025-dredging', 'P19619', levelIn('2023-03'), 10_000 / 12_000, 4.7],
    // World Bank and HR Wallingford, October 2024: 80 % of capacity.
    ['Aktau oil, October 2024', 'aktau_oil', 'before-2025-dredging', 'P19619', levelIn('2024-10'), 0.8, 1.5],
    // Port director, August 2020: 8,500 t for a tanker of 13,000 dwt.
    ['Makhachkala oil, August 2020', 'makhachkala_oil', 'order-2019', 'P19619', levelIn('2020-08'), 8500 / 12_000, 9.2],
    // Shippers, 2025: 70–80 % of a load; against the middle.
    ['Volga–Caspian bar, November 2025', 'vkmsk', 'official', 'RSD49', levelIn('2025-11'), 0.75, 8.3],
    // Ministry, 2023: 75 % of capacity at Aktau and Kuryk together, tankers included; annual mean −28.86 m.
    ['Aktau dry, 2023', 'aktau_dry', 'present', 'RSD49', -28.86, 0.75, 15.3],
    // 2 May 2025: ships of 6,500 t load 5,500 t; level of April and May. The plane is at the cautious end of its reports.
    [
      'Aktau dry, May 2025',
      'aktau_dry',
      'present',
      'RSD49',
      (levelIn('2025-04') + levelIn('2025-05')) / 2,
      55 / 65,
      -2.4,
    ],
  ])('%s', (_, portId, ruleId, shipId, level, reported, residual) => {
    expect(100 * (loadingOf(portId, ruleId, shipId, level).share - reported)).toBeCloseTo(residual, 1);
  });

  test('2,000–2,500 t missing in tankers at Aktau in 2025 hold the model at the annual mean', () => {
    // Chief dispatcher, 2025. By hand: 6.99 − (35.29 − 29.20) = 0.90 m, 2,169 t.
    expect(loadingOf('aktau_oil', 'before-2025-dredging', 'P19619', -29.2).lostTonnes).toBeCloseTo(2169, 6);
  });
});

test('draughts that no rule was read from agree within a decimetre', () => {
  // Shippers, 2025: 3.8 m actual on the bar, where the strict rule gives 3.80.
  const bar = loadingOf('vkmsk', 'strict', 'RSD49', levelIn('2025-11')).permittedDraughtMetres;
  expect(Math.abs(bar - 3.8)).toBeLessThan(0.01);
  // Ministry, 2023: basins 4.9 m deep on average, 4.375 m of draught with clearance; the plane gives 4.41.
  const basin = loadingOf('aktau_dry', 'present', 'RSD49', -28.86).permittedDraughtMetres;
  expect(Math.abs(basin - draughtInWater('bed', 4.9))).toBeLessThan(0.04);
  // TACIS table, 2007: 6.3 m at the dry berths; annual mean −27.06 m, the plane gives 6.21.
  const early = loadingOf('aktau_dry', 'present', 'RSD49', -27.06).permittedDraughtMetres;
  expect(Math.abs(early - 6.3)).toBeLessThan(0.1);
});

test('the under-keel clearance is that of two documented canals', () => {
  // Rosmorport 2017: bed 6.7 m, draught 6.0 m; Volga–Caspian canal: 5.1 m and 4.5 m.
  expect(Math.abs(draughtInWater('bed', 6.7) - 6)).toBeLessThan(0.03);
  expect(Math.abs(draughtInWater('bed', 5.1) - 4.5)).toBeLessThan(0.06);
});

test('every step of a planner’s own berth can be followed by hand', () => {
  // Depth 5 m at −29.0 m, 1 m dug, 0.4 m allowance, sea at −30.0 m, ship RSD49 (4.7 m, 22.4 t/cm, 6,700 t).
  const water = { levelMetres: -30, dugMetres: 1, allowanceMetres: 0.4 };
  const loading = loadingAt(ownBed('bed', 5, -29), shipOf('RSD49'), water);
  const byHand = {
    navigationLevelMetres: -30.4,
    bedMetres: -35,
    waterMetres: 4.6,
    // 4.6 less the least clearance of 0.5; 4.6/1.12 = 4.107 is more.
    clearanceMetres: 0.5,
    permittedDraughtMetres: 4.1,
    missingDraughtMetres: 0.6,
    lostTonnes: 1344,
    cargoTonnes: 5356,
    share: 5356 / 6700,
  };
  for (const [step, value] of Object.entries(byHand))
    expect(loading[step as keyof typeof byHand], step).toBeCloseTo(value, 9);
});

test('a berth that lies dry permits no draught and no cargo', () => {
  const { permittedDraughtMetres, cargoTonnes, lostTonnes, share } = loadingOf('vkmsk', 'strict', 'RSD49', -34);
  expect([permittedDraughtMetres, cargoTonnes, lostTonnes, share]).toEqual([0, 0, 6700, 0]);
});
