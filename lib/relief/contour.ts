import { contours } from 'd3-contour';
import type { Grid, LonLat, Polygons } from './grid';

/**
 * Draw the boundary of what is at most `limit` in values at the centres of cells, with linear interpolation between
 * them. Gives polygons in degrees; outer rings run clockwise as seen on the map, holes the other way, as d3-geo has it.
 * For surfaces that are contoured once, when the relief is packed; water at a level is drawn by `contourOfCells`.
 */
export function contourOf(
  { columns, rows, westDegrees, northDegrees, stepDegrees }: Grid,
  negated: number[],
  limit: number,
): Polygons {
  // d3-contour draws around what is at least a value, hence the negated values.
  const { coordinates } = contours().size([columns, rows]).contour(negated, -limit);
  return coordinates.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([x = 0, y = 0]): LonLat => [westDegrees + x * stepDegrees, northDegrees - y * stepDegrees]).reverse(),
    ),
  );
}
