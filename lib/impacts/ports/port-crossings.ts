import type { PortRule } from '@/lib/domain/port';
import type { Vessel } from '@/lib/domain/vessel';
import type { Basin } from '@/lib/model/basin';
import { type CrossingRow, crossingRows } from '@/lib/model/crossings/crossing-row';
import type { Projection } from '@/lib/model/projection';
import type { ShippingAssumptions } from './shipping-assumptions';
import { thresholdsOfPorts } from './thresholds-of-ports';
import { withBedMoved } from './with-bed-moved';

/**
 * Give the ledger of ports: a row per rule and threshold, in the order of `thresholdsOfPorts`.
 * `level_m`, `passed` and `at_line` speak of the bed of the start year and the record; `p_below_Y` counts the bed as it
 * lies in year Y, so a dredged berth comes back; `first_…` is the first year below it, before or after dredging, and a
 * later dredging does not undo it. A threshold that is passed has no `first_…`.
 */
export function portCrossings(
  projection: Projection,
  basin: Basin,
  rules: readonly PortRule[],
  vessels: readonly Vessel[],
  assumptions: ShippingAssumptions,
): readonly CrossingRow[] {
  return crossingRows(withBedMoved(projection, assumptions), basin, thresholdsOfPorts(rules, vessels, assumptions));
}
