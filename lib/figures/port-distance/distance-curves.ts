import type { FigureData } from '@/lib/datasets/figure-data';
import type { Port } from '@/lib/domain/port';
import type { Surrounding } from '@/lib/domain/surrounding';
import { isFlatNorth } from '@/lib/relief/flat-north';
import { nearestSurrounding } from '@/lib/relief/nearest-surrounding';
import type { Words } from '@/lib/words/catalogue';
import { declineDomain } from '../decline/decline-axis';
import { shortPortName } from '../ports/port-names';

/** Published distances at Baku disagree with the grid: none is shown. */
const leftOut: readonly string[] = ['baku'];

/** How finely falls are looked at, m: the relief is in decimetres. */
const step = 0.1;

/** Falls below 2020 at which curves and tables are computed, m. */
export const falls: readonly number[] = Array.from(
  { length: Math.round((declineDomain[1] - declineDomain[0]) / step) + 1 },
  (_, i) => Math.round(i * step * 10) / 10,
);

/** A port, or several at one place, and how far the connected sea is. */
export type DistanceCurve = {
  readonly id: string;
  readonly name: string;
  readonly ports: readonly Port[];
  readonly isNorth: boolean;
  /** On the Middle or the North–South Corridor. */
  readonly isOnCorridor: boolean;
  /** Distance to the sea, km, at a level, m BHS; null where the list of surroundings does not reach. */
  readonly kmAt: (levelMetres: number) => number | null;
};

/** Give a curve for every place with ports that the relief knows, in the order of the tables. */
export function distanceCurves(
  { ports, portSurroundings }: Pick<FigureData, 'ports' | 'portSurroundings'>,
  words: Words,
): readonly DistanceCurve[] {
  const known = ports.filter(({ id }) => !leftOut.includes(id) && portSurroundings[id] !== undefined);
  const isSamePlace = (a: Port, b: Port) =>
    a.position.latitude === b.position.latitude && a.position.longitude === b.position.longitude;
  return known
    .filter((port, i) => known.findIndex((other) => isSamePlace(other, port)) === i)
    .map((port): DistanceCurve => {
      const here = known.filter((other) => isSamePlace(other, port));
      const surroundings: readonly Surrounding[] = portSurroundings[port.id] ?? [];
      const name = shortPortName(port.id, ports, words);
      return {
        id: port.id,
        // Of several berths at one place the name of the place is left.
        name: here.length > 1 ? (name.split(',')[0] ?? name) : name,
        ports: here,
        isNorth: isFlatNorth(port.position.latitude),
        isOnCorridor: here.some(({ roles }) => roles.some((role) => role.endsWith('corridor'))),
        kmAt: (levelMetres) => nearestSurrounding(surroundings, { connectedBelow: levelMetres }),
      };
    });
}
