import type { Surrounding } from '@/lib/domain/surrounding';
import { distancesFrom, type Place } from './distances-from';
import type { Relief } from './relief';

/** Where the list ends: how far out it looks, and below which elevation depth makes no difference to any ship. */
export type Reach = { readonly kilometres: number; readonly deepestMetres: number };

/**
 * List the cells around a place, going outward, that no nearer cell equals in both the depth of its bed and its
 * connection with the sea: the Pareto front of distance, bed and connection. Whatever depth at whatever level is asked
 * for, the nearest cell that has it is in the list. Elevations below `deepestMetres` count as that; distances are rounded
 * to 0.1 km.
 */
export function surroundingsOf(relief: Relief, place: Place, reach: Reach): readonly Surrounding[] {
  const { columns } = relief.grid;
  const distances = distancesFrom(relief.grid, place);
  const deepest = reach.deepestMetres * 10;
  const top = relief.highestDecimetres;
  const cells = Array.from(relief.connectionDecimetres, (_, cell) => cell)
    .filter((cell) => relief.noData[cell] === 0 && (relief.elevationDecimetres[cell] ?? top) < top)
    .map((cell) => ({
      distanceKm: distances.kilometresTo((cell / columns) | 0, cell % columns),
      bed: Math.max(deepest, relief.elevationDecimetres[cell] ?? top),
      connection: Math.max(deepest, relief.connectionDecimetres[cell] ?? top),
    }))
    .filter(({ distanceKm }) => distanceKm <= reach.kilometres)
    .sort((a, b) => a.distanceKm - b.distanceKm || a.bed - b.bed || a.connection - b.connection);
  const front: (typeof cells)[number][] = [];
  for (const cell of cells) {
    if (!front.some((nearer) => nearer.bed <= cell.bed && nearer.connection <= cell.connection)) front.push(cell);
  }
  const rounded = front.map(({ distanceKm, bed, connection }) => ({
    distanceKm: Math.round(distanceKm * 10) / 10,
    bedMetres: bed / 10,
    connectionMetres: connection / 10,
  }));
  return rounded.filter((cell, index) => {
    const next = rounded[index + 1];
    const equalled =
      next?.distanceKm === cell.distanceKm &&
      next.bedMetres <= cell.bedMetres &&
      next.connectionMetres <= cell.connectionMetres;
    return !equalled;
  });
}
