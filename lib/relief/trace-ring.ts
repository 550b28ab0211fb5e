import type { Grid } from './grid';
import { never, type WetCells } from './wet-cells';

/** Sides of a square between the centres of four cells. */
export const side = { left: 0, right: 1, top: 2, bottom: 3 } as const;

export type Side = (typeof side)[keyof typeof side];

/** A stretch of shore: it ends on a side of the square whose upper left cell is `square`. */
export type Stretch = { readonly square: number; readonly end: Side };

/**
 * Where the stretch that ends on a side of a square starts, by the wet corners of the square: 1 lower left, 2 lower right,
 * 4 upper right, 8 upper left; −1 where no stretch ends there. Corners that only touch are not joined.
 */
const starts = new Int8Array(64).fill(-1);
const { left, right, top, bottom } = side;
const stretches: readonly (readonly [corners: number, start: Side, end: Side])[] = [
  [1, bottom, left],
  [2, right, bottom],
  [3, right, left],
  [4, top, right],
  [5, bottom, left],
  [5, top, right],
  [6, top, bottom],
  [7, top, left],
  [8, left, top],
  [9, bottom, top],
  [10, left, top],
  [10, right, bottom],
  [11, right, top],
  [12, left, right],
  [13, bottom, right],
  [14, left, bottom],
];
for (const [corners, start, end] of stretches) starts[corners * 4 + end] = start;

/** Points of the ring being traced, x, y, x, y …: kept, so that no step of a slider leaves garbage behind. */
let room = new Float64Array(1 << 14);

/** A ring in degrees, its first point repeated, and where in reading order its last stretch stands. */
export type TracedRing = { readonly ring: Float64Array; readonly last: number };

/**
 * Trace the ring of a stretch of shore at a level (decimetres), with linear interpolation between the centres of cells;
 * it begins where the last of its stretches in reading order ends. Each side between two cells of a row gets the ring's
 * `name` in `marks`, at the western of the two.
 */
export function traceRing(cells: WetCells, level: number, first: Stretch, marks: Int32Array, name: number): TracedRing {
  const { stride } = cells;
  let { square, end }: { square: number; end: Side } = first;
  let row = Math.floor(square / stride);
  let column = square - row * stride;
  let count = 0;
  let last = -1;
  let lastAt = 0;
  do {
    const corners = wetCorners(cells, level, square);
    const start = starts[corners * 4 + end];
    // The two stretches of a square whose wet corners only touch stand in the order of the table.
    const place = 2 * square + (start === (corners === 5 ? top : right) ? 1 : 0);
    if (place > last) {
      last = place;
      lastAt = count;
    }
    if (2 * count + 2 > room.length) room = longer(room);
    const near = end === right ? square + 1 : end === bottom ? square + stride : square;
    if (end === top || end === bottom) {
      marks[near] = name;
      const isInside = column > 0 && column <= cells.grid.columns - 1;
      room[2 * count] = isInside ? crossing(column, cells.from, near, near + 1, level) : column;
      room[2 * count + 1] = end === top ? row - 0.5 : row + 0.5;
    } else {
      const isInside = row > 0 && row <= cells.grid.rows - 1;
      room[2 * count] = end === left ? column - 0.5 : column + 0.5;
      room[2 * count + 1] = isInside ? crossing(row, cells.from, near, near + stride, level) : row;
    }
    count++;
    if (start === left) {
      square--;
      column--;
      end = right;
    } else if (start === right) {
      square++;
      column++;
      end = left;
    } else if (start === top) {
      square -= stride;
      row--;
      end = bottom;
    } else {
      square += stride;
      row++;
      end = top;
    }
  } while (square !== first.square || end !== first.end);
  return { ring: inDegrees(cells.grid, count, lastAt), last };
}

/** The wet corners of a square, as in the table. */
function wetCorners(cells: WetCells, level: number, square: number): number {
  const { stride } = cells;
  let corners = 0;
  if (isWet(cells, level, square + stride)) corners += 1;
  if (isWet(cells, level, square + stride + 1)) corners += 2;
  if (isWet(cells, level, square + 1)) corners += 4;
  if (isWet(cells, level, square)) corners += 8;
  return corners;
}

function isWet({ from, until }: WetCells, level: number, cell: number): boolean {
  return (from[cell] ?? never) <= level && (until[cell] ?? never) > level;
}

/** Where a level lies between two cells, whose common side is at `at`. */
function crossing(at: number, values: Int16Array, cell: number, next: number, level: number): number {
  const value = values[cell] ?? never;
  return at + (value - level) / (value - (values[next] ?? never)) - 0.5;
}

function longer(points: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * points.length);
  more.set(points);
  return more;
}

/** The traced points as degrees, from one of them around to itself. */
function inDegrees({ westDegrees, northDegrees, stepDegrees }: Grid, count: number, begin: number): Float64Array {
  const ring = new Float64Array(2 * count + 2);
  for (let i = 0; i <= count; i++) {
    const at = 2 * ((begin + i) % count);
    ring[2 * i] = westDegrees + (room[at] ?? 0) * stepDegrees;
    ring[2 * i + 1] = northDegrees - (room[at + 1] ?? 0) * stepDegrees;
  }
  return ring;
}
