import type { FigureData } from '@/lib/datasets/figure-data';
import type { Berth } from '@/lib/impacts/ports/berth';
import { fleetOf } from '@/lib/impacts/ports/fleet';
import { metresDug } from '@/lib/impacts/ports/metres-dug';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { latestPer } from '../remember';

/** A place whose depth is known, with the rule shown first and its ship. */
export type KnownPort = { readonly portId: string; readonly berth: Berth };

/** The places of the tables: those of known depth in the order of `ports.csv`, and how many have none. */
export type ScenarioFleet = { readonly known: readonly KnownPort[]; readonly unknown: number };

/** Give every place its berth for a ship (`design` or the id of a vessel); kept while the ship is the same. */
export const fleetOfScenario = latestPer(
  (ship: string) => ship,
  (data: FigureData, ship): ScenarioFleet => {
    const ids = data.ports.map(({ id }) => id);
    const fleet = fleetOf(ids, data.portRules, data.vessels, ship);
    const known = fleet.flatMap(({ portId, berth }) => (berth === null ? [] : [{ portId, berth }]));
    return { known, unknown: fleet.length - known.length };
  },
);

/** Metres that the beds lie below those reported in the year that a scenario looks at; negative under silt. */
export function dugInYear(scenario: Scenario, { years }: Pick<Projection, 'years'>): number {
  return metresDug(scenario, scenario.year, years[0] ?? 0);
}
