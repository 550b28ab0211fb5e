import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '@/lib/relief/grid';
import { simplifyLine } from './simplify-line';

describe('a simplified line', () => {
  it('loses what lies within the tolerance and keeps its corners', () => {
    // By hand: a dent of 0.05 goes at a tolerance of 0.1, a corner of 2 stays.
    const line: LonLat[] = [
      [0, 0],
      [1, 0.05],
      [2, 0],
      [3, 2],
      [4, 0],
    ];
    expect(simplifyLine(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ]);
  });

  it('keeps its ends and only points that were there', () => {
    const coordinate = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 }), (line) => {
        const simple = simplifyLine(line, 3);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(simple.every((point) => line.some(([x, y]) => x === point[0] && y === point[1]))).toBe(true);
      }),
    );
  });
});
