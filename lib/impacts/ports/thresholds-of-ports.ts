import type { PortRule } from '@/lib/domain/port';
import type { Vessel } from '@/lib/domain/vessel';
import type { Threshold } from '@/lib/model/crossings/crossing-row';
import { berthsOf } from './berth';
import type { ShippingAssumptions } from './shipping-assumptions';
import { portThresholds, thresholdLevels } from './threshold-levels';

/**
 * List the thresholds of rules, five for each in its order, with the half-width of the rule on either side.
 * Levels are those over the bed of the start year; under dredging or silting the threshold of a later year lies lower
 * by `metresDug`, which `portCrossings` counts in. Throws `Refusal` of `shipFor`.
 */
export function thresholdsOfPorts(
  rules: readonly PortRule[],
  vessels: readonly Vessel[],
  assumptions: ShippingAssumptions,
): readonly Threshold[] {
  return berthsOf(rules, vessels, assumptions.ship).flatMap(({ rule, ship }) => {
    const levels = thresholdLevels(rule, ship, assumptions);
    return portThresholds.map((name): Threshold => {
      const levelMetres = levels[name];
      return {
        assetId: rule.portId,
        kind: 'port',
        ruleId: rule.ruleId,
        threshold: name,
        levelMetres,
        levelLowMetres: levelMetres - rule.uncertaintyMetres,
        levelHighMetres: levelMetres + rule.uncertaintyMetres,
      };
    });
  });
}
