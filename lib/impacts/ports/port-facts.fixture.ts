import { readDataFile } from '@/lib/datasets/files';
import { parsePortRules } from '@/lib/datasets/port-rules';
import { parseVessels } from '@/lib/datasets/vessels';
import type { PortRule } from '@/lib/domain/port';
import type { UsableVessel, Vessel } from '@/lib/domain/vessel';
import { shipFor } from './ship-for';
import type { ShippingAssumptions } from './shipping-assumptions';

/** The rules and ships of `data/`. */
export const rules: readonly PortRule[] = parsePortRules(readDataFile('port-rules.csv'));
export const vessels: readonly Vessel[] = parseVessels(readDataFile('vessels.csv'));

/** Today's beds and the design ships. */
export const today: ShippingAssumptions = {
  ship: 'design',
  dredge: 0,
  dredgeFrom: 2030,
  silt: 0,
  allowance: 0,
  notice: 0.4,
};

/** Pick a rule by its place and name. */
export function ruleOf(portId: string, ruleId: string): PortRule {
  return rules.find((candidate) => candidate.portId === portId && candidate.ruleId === ruleId)!;
}

/** Pick a ship by its id. */
export function shipOf(id: string): UsableVessel {
  return shipFor(rules[0]!, vessels, id);
}
