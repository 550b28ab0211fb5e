import { contourOf } from '@/lib/relief/contour';
import type { Grid } from '@/lib/relief/grid';
import type { MapLayer } from '@/lib/relief/map-layer';
import { blur } from './blur';
import { simplifyRings } from './simplify-rings';

/** The sea is flat for the lamp: its surface in 2006, when shading would begin at the water's edge, dm. */
const seaDecimetres = -270;
/** Heights are raised so that the plains show too. */
const exaggeration = 7;
const kmPerDegree = 111.2;
/** Shade from which the tones 1, 2 and 3 begin; flat land has 0, a steep slope facing the lamp nearly 1. */
const tones = [0.07, 0.2, 0.38] as const;
/** Every second cell is enough for a quiet shade. */
const thinning = 2;

/**
 * Shade the land from a lamp in the north-west: three tones of shadow and three of light as polygons, so that they are
 * vectors in every export. The surface is blurred first; patches below about 35 km² are left out, and so is the edge
 * of Kara-Bogaz-Gol, where the relief ends.
 */
export function landShading(grid: Grid, elevationDecimetres: Int16Array, noData: Uint8Array): MapLayer[] {
  const heights = Float64Array.from(elevationDecimetres, (value, cell) =>
    noData[cell] === 1 ? seaDecimetres : Math.max(seaDecimetres, value),
  );
  const edge = blur(Float64Array.from(noData), grid.columns, 2);
  const shade = shadeOf(grid, blur(heights, grid.columns, 1)).map((value, cell) => ((edge[cell] ?? 0) > 0 ? 0 : value));
  const columns = Math.floor(grid.columns / thinning);
  const rows = Math.floor(grid.rows / thinning);
  const coarse = { ...grid, columns, rows, stepDegrees: grid.stepDegrees * thinning };
  const at = (column: number, row: number): number => shade[row * grid.columns + column] ?? 0;
  const thinned = Array.from({ length: columns * rows }, (_, cell) => {
    const [column, row] = [(cell % columns) * thinning, Math.floor(cell / columns) * thinning];
    return (at(column, row) + at(column + 1, row) + at(column, row + 1) + at(column + 1, row + 1)) / 4;
  });
  const layers = (kind: 'shadow' | 'light', values: number[]): MapLayer[] =>
    tones.map((tone, index) => ({
      kind,
      value: index + 1,
      lines: simplifyRings(contourOf(coarse, values, -tone), 0.004, 0.009),
    }));
  return [
    ...layers(
      'shadow',
      thinned.map((value) => -value),
    ),
    ...layers('light', thinned),
  ];
}

/** The slope towards the lamp at each cell, from −1 (away) to 1, heights exaggerated; level across the edge of the grid. */
function shadeOf({ columns, northDegrees, stepDegrees }: Grid, heights: Float64Array): Float64Array {
  return heights.map((height, cell) => {
    const column = cell % columns;
    const latitude = northDegrees - ((cell - column) / columns + 0.5) * stepDegrees;
    const northKm = stepDegrees * kmPerDegree;
    const eastKm = northKm * Math.cos((latitude * Math.PI) / 180);
    const west = column > 0 ? heights[cell - 1] : undefined;
    const east = column < columns - 1 ? heights[cell + 1] : undefined;
    const eastward = (exaggeration * ((east ?? height) - (west ?? height))) / (2e4 * eastKm);
    const [north, south] = [heights[cell - columns] ?? height, heights[cell + columns] ?? height];
    const northward = (exaggeration * (north - south)) / (2e4 * northKm);
    const towardsLamp = (eastward - northward) * Math.SQRT1_2;
    return towardsLamp / Math.sqrt(1 + eastward * eastward + northward * northward);
  });
}
