import type { Surrounding } from '@/lib/domain/surrounding';

/** A depth to reach: the bed at most at one level, joined to the sea at another, m BHS; what is left out may be any. */
export type DepthWanted = { readonly bedBelow?: number; readonly connectedBelow?: number };

/** Allowance for decimal fractions, m: elevations are whole decimetres. */
const slack = 1e-6;

/**
 * Give the distance (km) to the nearest of the cells around a port with the bed and the connection wanted, or null where
 * the list has none: farther away than it reaches, or nowhere. `{ connectedBelow: L }` is the way to the sea at level L,
 * `{ bedBelow: L }` to any water, `{ bedBelow: L − d, connectedBelow: L }` to water of depth d that is part of the sea.
 */
export function nearestSurrounding(surroundings: readonly Surrounding[], wanted: DepthWanted): number | null {
  const bed = (wanted.bedBelow ?? Number.POSITIVE_INFINITY) + slack;
  const connection = (wanted.connectedBelow ?? Number.POSITIVE_INFINITY) + slack;
  const found = surroundings.find((cell) => cell.bedMetres <= bed && cell.connectionMetres <= connection);
  return found?.distanceKm ?? null;
}
