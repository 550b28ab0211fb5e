import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { scenarioLevel } from '@/lib/figures/wetlands/scenario-level';
import { nearestSurrounding } from '@/lib/relief/nearest-surrounding';
import type { Scenario } from '@/lib/scenario/scenario';
import { formatLevel } from '@/lib/words/format-level';
import { writeDistance } from './write-distance';

/** How far the sea is at one level: its name, the level, and the distances to the sea and to any water, in words. */
export type DistanceRow = {
  readonly id: string;
  readonly when: string;
  readonly level: string;
  readonly sea: string;
  readonly water: string;
};

/** The place whose distance is not printed: published ones and the relief disagree there. */
const disputedPort = 'baku';

/** Falls below 2020 that stand beside today and the scenario, m: the ends of Prange et al. 2020. */
const falls = [9, 18] as const;

/** Give how far a port is from the sea today, in the scenario's year, and after great falls; null where not printed. */
export function distanceView(
  portId: string,
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
): readonly DistanceRow[] | null {
  const { data, basin, words } = context;
  const around = data.portSurroundings[portId];
  const port = data.ports.find(({ id }) => id === portId);
  if (portId === disputedPort || around === undefined || port === undefined) return null;
  const display = displayOf(scenario, context);
  const write = (wanted: Parameters<typeof nearestSurrounding>[1]) =>
    writeDistance(nearestSurrounding(around, wanted), port.position.latitude, scenario.units, words);
  const row = (id: string, when: string, metres: number): DistanceRow => ({
    id,
    when,
    level: formatLevel(metres, display, 1),
    sea: write({ connectedBelow: metres }),
    water: write({ bedBelow: metres }),
  });
  const { start, reference2020Metres } = basin;
  const then = scenarioLevel(projection, basin, scenario.year).levelMetres;
  return [
    row('today', words('portPages.distance.today', { year: String(start.year) }), start.levelMetres),
    ...(scenario.year === start.year
      ? []
      : [row('then', words('portPages.distance.later', { year: String(scenario.year) }), then)]),
    ...falls.map((fall) =>
      row(`fall-${fall}`, words('portPages.distance.fall', { fall: String(fall) }), reference2020Metres - fall),
    ),
  ];
}
