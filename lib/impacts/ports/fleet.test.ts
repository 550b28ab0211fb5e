import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { cargoByYear } from './cargo-by-year';
import { fleetOf } from './fleet';
import { fleetByDecline } from './fleet-by-decline';
import { fleetByYear } from './fleet-by-year';
import { ruleOf, rules, shipOf, today, vessels } from './port-facts.fixture';
import { runsOf, straightFall } from './straight-fall.fixture';

const fleet = fleetOf(['aktau_oil', 'anzali', 'kuryk', 'alat'], rules, vessels, 'design');

test('a fall of 0.96 m below 2020 is today’s sea: one of three known ports loads fully', () => {
  // By hand at −29.20 m: Aktau 82 % (12,000 − 2,410 × 0.90 t), Anzali 6,500 − 2,200 × 0.25 t, Kuryk deep enough.
  const { levelsMetres, counts, ports } = fleetByDecline(fleet, caspian, today, [0, 0.96, 21], 0);
  expect(levelsMetres[1]).toBeCloseTo(-29.2, 12);
  expect(ports.map(({ share }) => share?.best[1] ?? null)).toEqual([
    expect.closeTo(9831 / 12_000, 9),
    expect.closeTo(5950 / 6500, 9),
    1,
    null,
  ]);
  expect(ports.map(({ states }) => states[1])).toEqual(['part', 'part', 'full', 'unknown']);
  expect(counts).toEqual({ full: [3, 1, 0], part: [0, 2, 0], 'cut off': [0, 0, 3], unknown: [1, 1, 1] });
});

test('21 m dug at every berth load all ships after a fall of 21 m below 2020', () => {
  const dug = fleetByDecline(fleet, caspian, today, [21], 21);
  expect(dug.counts.full).toEqual([3]);
});

test('a bed that is 0.3 m higher or lower than thought carries less or more', () => {
  const { ports } = fleetByDecline(fleet, caspian, today, [0.96], 0);
  // By hand: ± 0.3 m × 2,410 t/m of 12,000 t.
  expect(ports[0]?.share?.low[0]).toBeCloseTo((9831 - 723) / 12_000, 9);
  expect(ports[0]?.share?.high[0]).toBeCloseTo((9831 + 723) / 12_000, 9);
});

test('runs are in one state each, and ports add up to the fleet', () => {
  const { years, ports, expected } = fleetByYear(fleet, straightFall, { ...today, silt: 1, dredge: 2 });
  years.forEach((_, row) => {
    for (const { probability: of } of ports)
      expect(of.full[row]! + of.part[row]! + of['cut off'][row]! + of.unknown[row]!).toBeCloseTo(1, 12);
    const total = expected.full[row]! + expected.part[row]! + expected['cut off'][row]! + expected.unknown[row]!;
    expect(total).toBeCloseTo(4, 12);
  });
});

test('straight runs put Kuryk into its states in 2035', () => {
  // By hand, ten years on: full to −31.27 m, runs to 20 cm/yr; cut off below −32.61 m, runs from 35 cm/yr.
  const { ports } = fleetByYear(fleet, straightFall, today);
  const { full, part, 'cut off': cutOff, unknown } = ports[2]!.probability;
  expect([full[10], part[10], cutOff[10], unknown[10]].map((share) => Math.round(100 * share!))).toEqual([
    20, 14, 66, 0,
  ]);
});

test('the cargo of the median run is the median cargo', () => {
  const rule = ruleOf('aktau_oil', 'before-2025-dredging');
  // By hand: 10 cm a year, five years on −29.70 m: 1.40 m short, 12,000 − 3,374 t.
  const lines = cargoByYear(
    runsOf((year) => -29.2 - year / 10),
    rule,
    shipOf('P19619'),
    today,
  );
  expect(lines.p50[5]).toBeCloseTo(8626 / 12_000, 9);
  const spread = cargoByYear(straightFall, rule, shipOf('P19619'), today);
  spread.p05.forEach((low, row) => {
    expect(low).toBeLessThanOrEqual(spread.p50[row]!);
    expect(spread.p50[row]!).toBeLessThanOrEqual(spread.p95[row]!);
  });
});
