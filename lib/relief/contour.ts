import { contours } from 'd3-contour';
import type { Grid, LonLat, Polygons } from './grid';

/** Turn the signs round, as `contourOf` wants it: plain numbers, since d3-contour takes no typed array. */
export function negatedValues(values: Int16Array): number[] {
  const negated: number[] = [];
  for (let cell = 0; cell < values.length; cell++) negated.push(-(values[cell] ?? 0));
  return negated;
}

/**
 * Draw the boundary of what is at most `limit` in values at the centres of cells, with linear interpolation between
 * them. Gives polygons in degrees; outer rings run clockwise as seen on the map, holes the other way, as d3-geo has it.
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
