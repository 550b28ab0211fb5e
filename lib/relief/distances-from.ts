import type { Grid } from './grid';
import { cosine, sine } from './sine';

/** Mean radius of the earth, km. */
const radiusKm = 6371;

/** A place on the map, degrees. */
export type Place = { readonly latitude: number; readonly longitude: number };

/** Half the width of a cell of 0.02°, km: what reaches from its centre to its edge. */
const halfCellKm = 1;
/** The same in cells, with an allowance for decimal fractions. */
const within = 0.5 + 1e-9;

/**
 * Lay out the great-circle distances from a place to the cells of a grid. `haversine(row, column)` grows with the
 * distance to the centre and costs one product, for comparing; `kilometresTo(row, column)` is the distance to the near
 * edge, taken as 1 km before the centre, and 0 within the cell
 * or on its edge.
 */
export function distancesFrom(grid: Grid, place: Place) {
  const { columns, rows, westDegrees, northDegrees, stepDegrees } = grid;
  const latitudes = Float64Array.from({ length: rows }, (_, row) => northDegrees - (row + 0.5) * stepDegrees);
  const byRow = latitudes.map((latitude) => squared(sine((latitude - place.latitude) / 2)));
  const byBoth = latitudes.map((latitude) => cosine(latitude) * cosine(place.latitude));
  const byColumn = Float64Array.from({ length: columns }, (_, column) =>
    squared(sine((westDegrees + (column + 0.5) * stepDegrees - place.longitude) / 2)),
  );
  const ownRow = (northDegrees - place.latitude) / stepDegrees - 0.5;
  const ownColumn = (place.longitude - westDegrees) / stepDegrees - 0.5;
  const haversine = (row: number, column: number): number =>
    (byRow[row] ?? 0) + (byBoth[row] ?? 0) * (byColumn[column] ?? 0);
  const kilometresTo = (row: number, column: number): number =>
    Math.abs(row - ownRow) <= within && Math.abs(column - ownColumn) <= within
      ? 0
      : Math.max(0, kilometresOf(haversine(row, column)) - halfCellKm);
  return { haversine, kilometresTo };
}

function squared(x: number): number {
  return x * x;
}

/** 2·R·asin √h by the series of the arcsine: to 1e-6 within 2,500 km. */
function kilometresOf(haversine: number): number {
  const h = haversine;
  return 2 * radiusKm * Math.sqrt(h) * (1 + h / 6 + (3 * h * h) / 40 + (15 * h * h * h) / 336);
}
