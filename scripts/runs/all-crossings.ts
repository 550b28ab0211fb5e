import type { FigureContext } from '@/lib/figures/context';
import { portCrossings } from '@/lib/impacts/ports/port-crossings';
import { wetlandCrossings } from '@/lib/impacts/wetlands/wetland-crossings';
import type { CrossingRow } from '@/lib/model/crossings/crossing-row';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';

/** Give a row per threshold of every port rule and of every wetland, ports first, in the order of the tables. */
export function allCrossings(
  projection: Projection,
  scenario: Scenario,
  { basin, data }: FigureContext,
): readonly CrossingRow[] {
  return [
    ...portCrossings(projection, basin, data.portRules, data.vessels, scenario),
    ...wetlandCrossings(projection, basin, data.wetlandThresholds),
  ];
}
