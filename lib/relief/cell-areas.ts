import type { Grid } from './grid';
import { cosine, sine } from './sine';

/** Semi-major axis of WGS 84, km, and the square of its eccentricity. */
const axisKm = 6378.137;
const eccentricity2 = 0.00669437999014;
const radiansPerDegree = 0.017453292519943295;

/**
 * Give the area of a cell of each row, km², from the north: M·N·cos φ·Δφ·Δλ at the middle of the row, with the radii of
 * curvature M and N of WGS 84 (exact to 1e-8 for cells of 0.02°). The areas of the hypsometry were found with the same:
 * a sphere of 6371 km would give 0.1 % less.
 */
export function cellAreas({ rows, northDegrees, stepDegrees }: Grid): Float64Array {
  const step = stepDegrees * radiansPerDegree;
  return Float64Array.from({ length: rows }, (_, row) => {
    const latitude = northDegrees - (row + 0.5) * stepDegrees;
    const s = sine(latitude);
    const w = 1 - eccentricity2 * s * s;
    return ((axisKm * axisKm * (1 - eccentricity2)) / (w * w)) * cosine(latitude) * step * step;
  });
}
