import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAreaKm2 } from './drawn-area.fixture';
import type { Line } from './grid';
import { halfMetres, hypsometryAt, relief } from './packed-relief.fixture';
import { shoreAt } from './shore-at';

/** Whether a point lies within rings by the even-odd rule. */
function covers(rings: readonly Line[], longitude: number, latitude: number): boolean {
  let odd = false;
  for (const ring of rings) {
    ring.slice(1).forEach(([x1, y1], index) => {
      const [x0, y0] = ring[index]!;
      if (y0 > latitude !== y1 > latitude && longitude < x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    });
  }
  return odd;
}

describe('the drawn shore', () => {
  it('encloses the connected area of the hypsometry within 0.5 % at every half metre from −24 to −50 m', () => {
    for (const level of halfMetres) {
      const drawn = drawnAreaKm2(shoreAt(relief, level));
      // The table was made from unrounded heights: largest difference found 0.31 %, at −27 m.
      expect(Math.abs(drawn / hypsometryAt(level).connected - 1), `${level} m`).toBeLessThan(0.005);
    }
  });

  it('loses the Ural Furrow as a whole between −31.3 and −31.4 m', () => {
    const [before, after] = [shoreAt(relief, -31.3), shoreAt(relief, -31.4)];
    // The middle of the furrow, 46.0° N 51.2° E.
    expect(covers(before.flat(), 51.2, 46)).toBe(true);
    expect(covers(after.flat(), 51.2, 46)).toBe(false);
    // The table: 322,498 and 304,017 km², a loss of 18,481; within 3 % for a shore that is drawn.
    const lost = drawnAreaKm2(before) - drawnAreaKm2(after);
    expect(Math.abs(lost / (hypsometryAt(-31.3).connected - hypsometryAt(-31.4).connected) - 1)).toBeLessThan(0.03);
  });

  it('turns its rings as d3-geo expects, so that the sea is filled and not the rest of the globe', () => {
    const steradians = geoArea({
      type: 'MultiPolygon',
      coordinates: shoreAt(relief, -29.2).map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
    });
    // d3-geo knows a sphere only: 6375 km is the radius of curvature here; 0.5 % as for the table.
    expect(Math.abs((steradians * 6375 ** 2) / hypsometryAt(-29.2).connected - 1)).toBeLessThan(0.005);
  });

  it('closes every ring, inside the frame of the grid', () => {
    fc.assert(
      fc.property(fc.double({ min: -55.9, max: -20.1, noNaN: true }), (level) => {
        for (const ring of shoreAt(relief, level).flat()) {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(ring.every(([x, y]) => x >= 46 && x <= 56 && y >= 36 && y <= 48)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is refused where the relief cannot tell', () => {
    expect(() => shoreAt(relief, -56)).toThrow('relief: the level is outside it: -56 m; expected -55.9 to -20.1 m');
    expect(() => shoreAt(relief, Number.NaN)).toThrow('the level is outside it');
  });
});
