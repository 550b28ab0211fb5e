import type { PortRule } from '@/lib/domain/port';
import { Refusal } from '@/lib/domain/refusal';
import type { Vessel } from '@/lib/domain/vessel';
import { type Berth, berthsOf } from './berth';

/** A port with the rule shown first and its ship; null where its depth is unknown. */
export type FleetPort = { readonly portId: string; readonly berth: Berth | null };

/**
 * Give each port (ids, in any order) the berth that is shown first. Rules of other ports are left aside.
 * Throws `Refusal` where a port has two first rules, and that of `shipFor`.
 */
export function fleetOf(
  portIds: readonly string[],
  rules: readonly PortRule[],
  vessels: readonly Vessel[],
  ship: string,
): readonly FleetPort[] {
  const first = rules.filter((rule) => rule.shown === 'first');
  return portIds.map((portId) => {
    const ofPort = first.filter((rule) => rule.portId === portId);
    if (ofPort.length > 1)
      throw new Refusal(`port rules of ${portId}`, `${ofPort.length} are shown first`, 'one rule, others beside it');
    return { portId, berth: berthsOf(ofPort, vessels, ship)[0] ?? null };
  });
}
