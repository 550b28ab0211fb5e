import { expect, test } from 'vitest';
import type { Corridor } from '@/lib/domain/port';
import { caspian } from '@/lib/model/basin.fixture';
import { corridorCrossings } from './corridor-crossings';
import { corridorLimits } from './corridor-limits';
import { corridorLoad } from './corridor-load';
import { rules, today, vessels } from './port-facts.fixture';
import { straightFall } from './straight-fall.fixture';

const chain = (id: string, ...portIds: string[]): Corridor => ({ id, name: id, group: 'Kazakh oil', portIds });
const chains = [
  chain('oil', 'aktau_oil', 'makhachkala_oil'),
  chain('grain', 'makhachkala_dry', 'anzali'),
  chain('ferry', 'kuryk', 'alat'),
  chain('blind', 'baku', 'turkmenbashi'),
];
const limits = corridorLimits(chains, rules, vessels, today);

test('the chain is as weak as the port whose level is highest', () => {
  // By hand: 75 % at −29.54 m in Aktau and −28.25 m in Makhachkala.
  const oil = limits[0]?.thresholds?.find(({ threshold }) => threshold === 'three_quarters');
  expect(oil?.weakest.rule.portId).toBe('makhachkala_oil');
  expect(oil?.levelMetres).toBeCloseTo(-28.2548, 4);
  expect(oil?.levelLowMetres).toBeCloseTo(-28.5548, 4);
  expect(oil?.levelHighMetres).toBeCloseTo(-27.9548, 4);
});

test('the weakest port may change with the threshold', () => {
  // By hand: full at −29.05 and −28.95 m, cut off at −30.81 and −30.55 m: Anzali; with uncertainty of the same width.
  const grain = limits[1]?.thresholds ?? [];
  expect(grain.map(({ weakest }) => weakest.rule.portId)).toEqual(Array(5).fill('anzali'));
  const deeper = rules.map((rule) => (rule.portId === 'anzali' ? { ...rule, elevationMetres: -33.7 } : rule));
  const changed = corridorLimits([chains[1]!], deeper, vessels, today)[0]?.thresholds ?? [];
  // Anzali 0.15 m deeper: full at −29.10, 75 % at −29.84, 50 % at −30.58, cut off at −30.70 m.
  expect(changed.map(({ weakest }) => weakest.rule.portId).slice(0, 4)).toEqual([
    'makhachkala_dry',
    'anzali',
    'anzali',
    'anzali',
  ]);
});

test('a chain with a port of unknown depth carries at most, and fails no later than, its known port', () => {
  const [, , ferry, blind] = limits;
  expect(ferry?.unknownPortIds).toEqual(['alat']);
  expect(corridorLoad(ferry!, { levelMetres: -29.2, dugMetres: 0, allowanceMetres: 0 })).toMatchObject({
    share: 1,
    isAtMost: true,
  });
  expect(blind?.thresholds).toBeNull();
  expect(corridorLoad(blind!, { levelMetres: -29.2, dugMetres: 0, allowanceMetres: 0 })).toBeNull();
});

test('a chain carries the smaller share of its two ends', () => {
  // By hand at −29.20 m: Aktau 82 %, Makhachkala 12,000 − 2,410 × 2.19 t = 56 %.
  const load = corridorLoad(limits[0]!, { levelMetres: -29.2, dugMetres: 0, allowanceMetres: 0 });
  expect(load?.weakest.rule.portId).toBe('makhachkala_oil');
  expect(load?.share).toBeCloseTo(6722.1 / 12_000, 9);
  expect(load?.isAtMost).toBe(false);
});

test('chains cross with their weakest port, dredged or not', () => {
  const rows = corridorCrossings(straightFall, caspian, limits, today);
  expect(rows).toHaveLength(15);
  // By hand: Kuryk, full to −31.27 m, crossed in 2030 by half of the runs.
  const ferry = rows.find(({ corridorId, threshold }) => corridorId === 'ferry' && threshold === 'full');
  expect(ferry?.isNoLaterThan).toBe(true);
  expect(ferry?.crossing.first?.p50).toBe(2030);
  // With 5 m dug in 2026, 7.07 m at 51 cm/yr take 13.9 years.
  const dug = corridorCrossings(straightFall, caspian, limits, { ...today, dredge: 5, dredgeFrom: 2026 });
  expect(
    dug.find(({ corridorId, threshold }) => corridorId === 'ferry' && threshold === 'full')?.crossing.first?.p50,
  ).toBe(2039);
});
