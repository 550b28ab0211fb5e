import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionLevels } from './connection-levels';
import { relief } from './packed-relief.fixture';

describe('the connection level', () => {
  it('is the sill for a basin behind it, and the bed elsewhere', () => {
    // By hand: sea −50, sill −31, behind it −36 and −40; a hollow of −48 meets these at a corner only and stays behind −25.
    const elevation = Int16Array.from([-500, -310, -360, -250, -400, -250, -480, -250, -250]);
    const [columns, rows] = [3, 3];
    const found = connectionLevels({ columns, rows }, elevation, new Uint8Array(9), 0);
    expect([...found]).toEqual([-500, -310, -310, -250, -310, -250, -250, -250, -250]);
  });

  it('does not pass through cells without data', () => {
    const elevation = Int16Array.from([-500, -400, -500]);
    const found = connectionLevels({ columns: 3, rows: 1 }, elevation, Uint8Array.from([0, 1, 0]), 0);
    expect([...found]).toEqual([-500, 32_767, 32_767]);
  });

  it('floods exactly what a flood fill at that level reaches', () => {
    const [columns, rows] = [7, 6];
    const surface = fc.array(fc.integer({ min: -60, max: -20 }), { minLength: 42, maxLength: 42 });
    fc.assert(
      fc.property(surface, fc.integer({ min: -60, max: -20 }), (values, level) => {
        const elevation = Int16Array.from(values);
        const connection = connectionLevels({ columns, rows }, elevation, new Uint8Array(42), 20);
        expect([...connection].map((value) => value <= level)).toEqual(fill(elevation, columns, 20, level));
      }),
    );
  });

  it('comes out of the packed bed again as it was packed', () => {
    const { grid, elevationDecimetres, connectionDecimetres, noData, highestDecimetres } = relief;
    // 51.0° E 38.5° N, from which the sea of the hypsometry is reached: column 250, row 475.
    const again = connectionLevels(grid, elevationDecimetres, noData, 475 * grid.columns + 250);
    const clipped = again.map((value) => Math.min(value, highestDecimetres));
    expect(clipped.every((value, cell) => value === connectionDecimetres[cell])).toBe(true);
  });
});

/** A flood fill without any queue: spread until nothing changes. */
function fill(elevation: Int16Array, columns: number, seed: number, level: number): boolean[] {
  const wet = Array.from(elevation, (value, cell) => cell === seed && value <= level);
  for (let changed = true; changed; ) {
    changed = false;
    elevation.forEach((value, cell) => {
      const neighbours = [cell - columns, cell + columns];
      if (cell % columns > 0) neighbours.push(cell - 1);
      if (cell % columns < columns - 1) neighbours.push(cell + 1);
      if (!wet[cell] && value <= level && neighbours.some((neighbour) => wet[neighbour])) {
        wet[cell] = true;
        changed = true;
      }
    });
  }
  return wet;
}
