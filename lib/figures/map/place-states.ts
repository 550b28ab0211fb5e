import type { FigureData } from '@/lib/datasets/figure-data';
import type { Port } from '@/lib/domain/port';
import type { Wetland } from '@/lib/domain/wetland';
import { type PortState, stateAt } from '@/lib/impacts/ports/state-at';
import { thresholdLevels } from '@/lib/impacts/ports/threshold-levels';
import { eventBand } from '@/lib/impacts/wetlands/event-band';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { dugInYear, fleetOfScenario } from '../ports/fleet-of-scenario';
import type { SignForm } from './sign-layers';

/** A port and what it is to its ship at a level. */
export type PortAt = { readonly port: Port; readonly state: PortState };

/** A wetland and the gravest of its events whose best level lies above the sea; `indirect` where the sea does not decide. */
export type WetlandAt = { readonly site: Wetland; readonly state: WetlandMapState };

export type WetlandMapState = 'whole' | 'degraded' | 'cut_off' | 'dry' | 'unknown' | 'indirect';

/** Sites that are a whole region of the sea have no place to put a sign on. */
const regions: ReadonlySet<string> = new Set(['shelf', 'habitat of seasonal ice', 'feeding grounds']);

/** Tell the state of every port at a level (m BHS), for the ships, beds and allowance of a scenario. */
export function portsAt(
  data: FigureData,
  scenario: Scenario,
  projection: Pick<Projection, 'years'>,
  levelMetres: number,
): readonly PortAt[] {
  const { known } = fleetOfScenario(data, scenario.ship);
  const dug = dugInYear(scenario, projection);
  return data.ports.map((port) => {
    const berth = known.find(({ portId }) => portId === port.id)?.berth;
    const levels = berth === undefined ? null : thresholdLevels(berth.rule, berth.ship, scenario, dug);
    return { port, state: stateAt(levels, levelMetres) };
  });
}

/** Tell the state of every wetland with a place of its own at a level (m BHS). */
export function wetlandsAt(data: FigureData, levelMetres: number): readonly WetlandAt[] {
  return data.wetlands
    .filter(({ kind }) => !regions.has(kind))
    .map((site) => ({ site, state: wetlandState(site, data, levelMetres) }));
}

function wetlandState(site: Wetland, { wetlandThresholds }: FigureData, levelMetres: number): WetlandMapState {
  if (site.control !== 'sea') return 'indirect';
  const own = wetlandThresholds.find(({ siteId }) => siteId === site.id);
  const events =
    own === undefined
      ? []
      : (['dry', 'cut_off', 'degraded'] as const).filter((event) => eventBand(own, event) !== null);
  if (own === undefined || events.length === 0) return 'unknown';
  return events.find((event) => levelMetres < (eventBand(own, event)?.band.bestMetres ?? -Infinity)) ?? 'whole';
}

/** The sign of a state; null where nothing is known and only the place is marked. */
export function portSign(state: PortState): SignForm | null {
  return ({ full: 'full', part: 'half', 'cut off': 'cross', unknown: null } as const)[state];
}

/** The sign of a state; null where nothing is known or the sea does not decide. */
export function wetlandSign(state: WetlandMapState): SignForm | null {
  return ({ whole: 'full', degraded: 'half', cut_off: 'hollow', dry: 'cross', unknown: null, indirect: null } as const)[
    state
  ];
}
