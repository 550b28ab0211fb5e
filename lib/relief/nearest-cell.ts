import { distancesFrom, type Place } from './distances-from';
import type { Relief } from './relief';

/** The nearest cell that was asked for, and how far its edge is, km; 0 within it. */
export type NearestCell = { readonly cell: number; readonly distanceKm: number };

/** Find the nearest cell that `admits` accepts, or null where there is none. The distance is that to its near edge. */
export function nearestCell(relief: Relief, place: Place, admits: (cell: number) => boolean): NearestCell | null {
  const { columns, rows } = relief.grid;
  const distances = distancesFrom(relief.grid, place);
  let nearest: readonly [row: number, column: number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const haversine = distances.haversine(row, column);
      if (haversine < least && admits(row * columns + column)) {
        nearest = [row, column];
        least = haversine;
      }
    }
  }
  if (nearest === null) return null;
  const [row, column] = nearest;
  return { cell: row * columns + column, distanceKm: distances.kilometresTo(row, column) };
}
