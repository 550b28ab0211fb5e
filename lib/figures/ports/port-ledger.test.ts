import { expect, test } from 'vitest';
import { portThresholds } from '@/lib/impacts/ports/threshold-levels';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context } from '../context.fixture';
import { portLedger, portLedgers } from './port-ledger';

const { scenario } = readLink('preset=samant-prange&members=200');
const runs = runScenario(scenario, context);
const question = { data: context.data, basin: context.basin, assumptions: scenario };

test('there is a row for every rule and threshold, in the order of the tables', () => {
  const rows = portLedger(runs.projection, question);
  expect(rows.map(({ rule, threshold }) => `${rule.portId}/${rule.ruleId}/${threshold}`)).toEqual(
    context.data.portRules.flatMap(({ portId, ruleId }) =>
      portThresholds.map((threshold) => `${portId}/${ruleId}/${threshold}`),
    ),
  );
});

test('a plane and a ship give a level: 75 % at the oil harbour of Makhachkala at −28.25 m, passed in 2021', () => {
  // By hand: 3,000 of 12,000 t over 24.1 t/cm are 1.245 m of 6.99 m; on a plane of −34.00 m. Annual means: −28.24 m in
  // 2020, −28.42 m in 2021.
  const row = portLedger(runs.projection, question).find(
    ({ assetId, threshold }) => assetId === 'makhachkala_oil' && threshold === 'three_quarters',
  );
  expect(row?.levelMetres).toBeCloseTo(-34 + 6.99 - 1.245, 2);
  expect(row).toMatchObject({ standing: 'passed', passedYear: 2021, first: null });
});

test('it is computed once for a projection and the same assumptions, and anew for others', () => {
  const first = portLedger(runs.projection, question);
  expect(portLedger(runs.projection, { ...question, assumptions: { ...scenario } })).toBe(first);
  const dredged = portLedger(runs.projection, { ...question, assumptions: { ...scenario, allowance: 0.4 } });
  expect(dredged).not.toBe(first);
  // An allowance of 0.40 m raises every level by as much.
  expect((dredged[0]?.levelMetres ?? 0) - (first[0]?.levelMetres ?? 0)).toBeCloseTo(0.4, 9);
});

test('the pinned scenario keeps its own ship', () => {
  const pinned = readLink('preset=samant-prange&members=200&pin=preset%3Dsamant-prange%26ship%3DRST27%26members%3D200');
  expect(pinned.ignored).toEqual([]);
  const both = portLedgers(pinned.scenario, runScenario(pinned.scenario, context), context);
  const level = (rows: typeof both.pinned) => rows?.find(({ threshold }) => threshold === 'full')?.levelMetres ?? 0;
  // Full draughts of 6.99 m and 4.20 m over the same plane.
  expect(level(both.own) - level(both.pinned)).toBeCloseTo(6.99 - 4.2, 9);
});
