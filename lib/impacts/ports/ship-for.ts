import type { PortRule } from '@/lib/domain/port';
import { Refusal } from '@/lib/domain/refusal';
import type { UsableVessel, Vessel } from '@/lib/domain/vessel';
import { usableVessel } from './usable-vessel';

/**
 * Find the ship for which a rule is computed: its design ship for `design`, else the vessel of that id.
 * Throws `Refusal` where no vessel has the id or something is unknown of it.
 */
export function shipFor(rule: PortRule, vessels: readonly Vessel[], ship: string): UsableVessel {
  const id = ship === 'design' ? rule.designShipId : ship;
  const found = vessels.find((vessel) => vessel.id === id);
  if (found === undefined || !usableVessel(found))
    throw new Refusal(
      `port rule ${rule.portId}/${rule.ruleId}`,
      found === undefined ? `no ship '${id}'` : `ship '${id}' cannot be computed`,
      'a ship of known draught, immersion, cargo and least draught',
    );
  return found;
}
