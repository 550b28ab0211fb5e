import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '@/lib/relief/grid';
import { clipLine } from './clip-line';

const frame = { west: 0, east: 10, south: 0, north: 10 };

describe('a line cut to a frame', () => {
  it('falls into the parts inside', () => {
    // By hand: in at the western edge, out at the northern one, and in again.
    const line: LonLat[] = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ];
    expect(clipLine(line, frame)).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  it('stays inside and is whole where it never leaves', () => {
    const coordinate = fc.integer({ min: -10, max: 20 });
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (line) => {
        const parts = clipLine(line, frame).flat();
        expect(parts.every(([x, y]) => x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9)).toBe(true);
      }),
    );
    expect(
      clipLine(
        [
          [1, 1],
          [2, 3],
          [9, 9],
        ],
        frame,
      ),
    ).toEqual([
      [
        [1, 1],
        [2, 3],
        [9, 9],
      ],
    ]);
  });
});
