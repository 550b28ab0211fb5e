import { contourOf } from '@/lib/relief/contour';
import type { Grid } from '@/lib/relief/grid';
import type { MapLayer } from '@/lib/relief/map-layer';
import { blur } from './blur';
import { simplifyRings } from './simplify-rings';

/** Depths that tint the deep basins, metres below zero: what is shallower is contoured from the relief itself. */
const depths = [100, 200, 500, 800] as const;

/** Draw the bed below each depth, smoothed to about 4 km. */
export function depthLayers(grid: Grid, elevationDecimetres: Int16Array): MapLayer[] {
  // Cut off above the sea, so that a steep coast does not pull the contours outward.
  const bed = blur(
    Float64Array.from(elevationDecimetres, (value) => Math.min(value, 0)),
    grid.columns,
    1,
  );
  const negated = Array.from(bed, (value) => -value);
  return depths.map((depth) => ({
    kind: 'depth',
    value: depth,
    lines: simplifyRings(contourOf(grid, negated, -10 * depth), 0.01, 0.008),
  }));
}
