import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourOf } from './contour';
import { contourOfCells } from './contour-of-cells';
import { pairsOf } from './flat-polygons';
import type { Line } from './grid';
import { relief } from './packed-relief.fixture';
import { wetCells } from './wet-cells';

const columns = 11;
const rows = 9;
const grid = { columns, rows, westDegrees: 46, northDegrees: 48, stepDegrees: 0.02 };
// Few heights, so that waters meet at corners and enclose islands and waters within them.
const heights = fc
  .array(fc.integer({ min: -30, max: -24 }), { minLength: columns * rows, maxLength: columns * rows })
  .map((values) => Int16Array.from(values));
// Between heights and at them: there, a cell may be wet without having any extent.
const level = fc.integer({ min: -61, max: -47 }).map((halves) => halves / 2);

/** Twice the area of a ring, in square degrees. */
function extentOf(ring: Line): number {
  const [x0, y0] = ring[0]!;
  return Math.abs(
    ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] - x0) * (y - y0) - (x - x0) * (ring[i]![1] - y0), 0),
  );
}

describe('the contour of wet cells', () => {
  it('is that of d3-contour, ring for ring, point for point and in its order', () => {
    fc.assert(
      fc.property(heights, level, (values, at) => {
        const ours = pairsOf(contourOfCells(wetCells(grid, values), at));
        const theirs = contourOf(
          grid,
          Array.from(values, (value) => -value),
          at,
        );
        // d3-contour has waters without extent as holes of their neighbours; ours leaves them out.
        expect(ours).toEqual(theirs.map((rings) => rings.filter((ring) => extentOf(ring) > 1e-12)));
      }),
      { numRuns: 300 },
    );
  });

  it('is that of d3-contour on the relief itself, for sea and pools', () => {
    const { connectionDecimetres: connection, elevationDecimetres: bed } = relief;
    for (const at of [-271.5, -312.5, -333.5, -402.5]) {
      const pools = Array.from(bed, (value, cell) => -((connection[cell] ?? 0) <= at ? -200 : value));
      expect(pairsOf(contourOfCells(wetCells(relief.grid, bed, connection), at))).toEqual(
        contourOf(relief.grid, pools, at),
      );
      expect(pairsOf(contourOfCells(wetCells(relief.grid, connection), at))).toEqual(
        contourOf(
          relief.grid,
          Array.from(connection, (value) => -value),
          at,
        ),
      );
    }
  });

  it('is nothing where all is dry, and the frame of the grid where all is wet', () => {
    const flat = wetCells(grid, new Int16Array(columns * rows).fill(-30));
    expect(contourOfCells(flat, -31)).toEqual([]);
    const [[frame, ...holes] = []] = pairsOf(contourOfCells(flat, -29));
    expect(holes).toEqual([]);
    // 11 × 9 cells of 0.02°, without the four corners, of which marching squares cut off an eighth of a cell each.
    expect(extentOf(frame!) / 2).toBeCloseTo((11 * 9 - 4 / 8) * 0.02 ** 2, 10);
  });
});
