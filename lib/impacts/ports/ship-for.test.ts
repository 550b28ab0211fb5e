import { expect, test } from 'vitest';
import { berthsOf } from './berth';
import { fleetOf } from './fleet';
import { ruleOf, rules, vessels } from './port-facts.fixture';
import { shipFor } from './ship-for';
import { usableVessel } from './usable-vessel';

const anzali = ruleOf('anzali', 'pmo-2022');

test('every rule takes its design ship unless another is chosen for all', () => {
  expect(shipFor(anzali, vessels, 'design').id).toBe('RSD19');
  expect(berthsOf(rules, vessels, 'RST27').map(({ ship }) => ship.id)).toEqual(rules.map(() => 'RST27'));
});

test('ships of which something is unknown cannot be chosen', () => {
  expect(vessels.filter((vessel) => !usableVessel(vessel)).map(({ id }) => id)).toEqual([
    'DAGESTAN',
    'BARDA',
    'MODULEBARGE',
  ]);
  expect(() => shipFor(anzali, vessels, 'DAGESTAN')).toThrow("anzali/pmo-2022: ship 'DAGESTAN' cannot be computed");
  expect(() => shipFor(anzali, vessels, 'ARK')).toThrow("no ship 'ARK'");
});

test('a fleet takes the first rule of every port and knows nothing of a port without one', () => {
  const fleet = fleetOf(['alat', 'vkmsk'], rules, vessels, 'design');
  expect(fleet[0]).toEqual({ portId: 'alat', berth: null });
  expect(fleet[1]?.berth?.rule.ruleId).toBe('official');
});

test('two rules shown first at one port are refused', () => {
  const twice = [anzali, { ...anzali, ruleId: 'other' }];
  expect(() => fleetOf(['anzali'], twice, vessels, 'design')).toThrow('port rules of anzali: 2 are shown first');
});
