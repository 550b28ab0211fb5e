import type { PortRule } from '@/lib/domain/port';
import type { UsableVessel, Vessel } from '@/lib/domain/vessel';
import { shipFor } from './ship-for';

/** An elevation that limits draught: of a draught plane or of a bed (m BHS). Every `PortRule` is one. */
export type Bed = Pick<PortRule, 'kind' | 'elevationMetres'>;

/** A rule with the ship for which it is computed. */
export type Berth = { readonly rule: PortRule; readonly ship: UsableVessel };

/** Give every rule its ship, in the order of the rules; throws `Refusal` of `shipFor`. */
export function berthsOf(rules: readonly PortRule[], vessels: readonly Vessel[], ship: string): readonly Berth[] {
  return rules.map((rule) => ({ rule, ship: shipFor(rule, vessels, ship) }));
}
