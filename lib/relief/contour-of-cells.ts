import type { FlatPolygons } from './flat-polygons';
import { side, type TracedRing, traceRing } from './trace-ring';
import { never, runLength, type WetCells } from './wet-cells';

type Polygon = { readonly outer: TracedRing; readonly holes: TracedRing[] };

/** Names of rings at the sides they cross, one array for each size of grid. No name is given twice, so none is wiped out. */
const marksOf = new Map<number, Int32Array>();
let lastName = 0;

/**
 * Draw the boundary of the cells that are wet at a level (decimetres, fractions kept), in degrees: outer rings clockwise as seen
 * on the map, holes the other way, the polygons and the holes of each in the order in which reading ends them.
 *
 * Each row is read from west to east. A shore not met before, from dry to wet, is the outer ring of a new polygon; from
 * wet to dry it is a hole in the polygon whose water was read last. S. Suzuki, K. Abe (1985), Computer Vision, Graphics,
 * and Image Processing 30(1), 32–46.
 */
export function contourOfCells(cells: WetCells, level: number): FlatPolygons {
  const { from, until, stride, runs } = cells;
  const { someFrom, someUntil, allFrom, allUntil } = runs;
  const marks = marksOf.get(from.length) ?? new Int32Array(from.length);
  marksOf.set(from.length, marks);
  const polygons: Polygon[] = [];
  /** The polygon of each ring, in the order of their names after `known`. */
  const owners: (Polygon | undefined)[] = [];
  const known = lastName;
  let owner: Polygon | undefined;
  let wasWet = false;
  const meet = (cell: number, isWet: boolean) => {
    const west = cell - 1;
    const mark = marks[west] ?? 0;
    if (mark > known) {
      if (isWet) owner = owners[mark - known - 1];
      return;
    }
    const first = isWet ? { square: west - stride, end: side.bottom } : { square: west, end: side.top };
    const ring = traceRing(cells, level, first, marks, ++lastName);
    if (isWet) {
      owner = { outer: ring, holes: [] };
      polygons.push(owner);
    } else owner?.holes.push(ring);
    owners.push(owner);
  };
  for (let run = 0; run < someFrom.length; run++) {
    const isSome = (someFrom[run] ?? never) <= level && (someUntil[run] ?? never) > level;
    const isAll = (allFrom[run] ?? never) <= level && (allUntil[run] ?? never) > level;
    if (isSome === isAll && isAll === wasWet) continue;
    const end = Math.min(from.length, (run + 1) * runLength);
    for (let cell = run * runLength; cell < end; cell++) {
      const isWet = (from[cell] ?? never) <= level && (until[cell] ?? never) > level;
      if (isWet === wasWet) continue;
      wasWet = isWet;
      meet(cell, isWet);
    }
  }
  return polygons
    .filter(({ outer }) => hasExtent(outer.ring))
    .sort((a, b) => a.outer.last - b.outer.last)
    .map(({ outer, holes }) => [outer, ...holes.sort((a, b) => a.last - b.last)].map(({ ring }) => ring));
}

/** Whether a ring encloses anything: that of cells whose bed is the level itself shrinks to a line. */
function hasExtent(ring: Float64Array): boolean {
  const [x = 0, y = 0] = ring;
  let area = 0;
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const [x0, y0, x1, y1] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[i + 2] ?? 0, ring[i + 3] ?? 0];
    area += (x0 - x) * (y1 - y) - (x1 - x) * (y0 - y);
  }
  return Math.abs(area) > 1e-12;
}
