import type { Place } from './distances-from';
import { decimetresOf } from './level-in-relief';
import { nearestCell } from './nearest-cell';
import type { Relief } from './relief';

/** What to go to from a place. */
export type Destination = {
  /** Level of the sea, m BHS. */
  readonly levelMetres: number;
  /** Also water behind a sill; otherwise only the sea itself. */
  readonly anyWater?: boolean;
  /** Elevation that the bed must not rise above, m BHS; otherwise any depth. */
  readonly bedMetres?: number;
};

/**
 * Give the distance (km) from a place to the sea at a level, to any water, or to a given depth; null where none is left.
 * It is the distance to the near edge of a cell of 0.02°: ± 2–3 km, ± 3–10 km in the flat north; "under 5 km" is all
 * that can be said of a steep coast. Harbours and dredged canals are not in the relief. Refuses levels outside it.
 */
export function distanceToSea(relief: Relief, place: Place, destination: Destination): number | null {
  const level = decimetresOf(relief, destination.levelMetres);
  const bed =
    destination.bedMetres === undefined ? level : Math.min(level, decimetresOf(relief, destination.bedMetres));
  const { connectionDecimetres, elevationDecimetres, noData } = relief;
  const reached = destination.anyWater === true ? elevationDecimetres : connectionDecimetres;
  const admits = (cell: number): boolean =>
    noData[cell] === 0 &&
    (reached[cell] ?? Number.POSITIVE_INFINITY) <= level &&
    (elevationDecimetres[cell] ?? Number.POSITIVE_INFINITY) <= bed;
  return nearestCell(relief, place, admits)?.distanceKm ?? null;
}
