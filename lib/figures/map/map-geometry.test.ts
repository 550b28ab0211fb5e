import { geoConicEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundle, hypsometryAt } from '@/lib/relief/packed-relief.fixture';
import { albers } from './albers';
import { clipRing } from './clip-ring';
import { drawShape } from './draw-shape';
import { hatchLines } from './hatch-lines';
import { mapWindow, pixelOf } from './map-window';
import { shoresOf } from './shores';
import { thinLine } from './thin-line';
import { mapViews, viewIds } from './views';

const longitude = fc.double({ min: 45, max: 57, noNaN: true });
const latitude = fc.double({ min: 35.5, max: 48.5, noNaN: true });

/** Rings of a path of relative steps, px. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const ring: [number, number][] = [[x, y]];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        const [lastX, lastY] = ring.at(-1)!;
        ring.push([lastX + steps[i]!, lastY + steps[i + 1]!]);
      }
      return ring;
    });
}

function area(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!;
    return sum + (x0 * y1 - x1 * y0) / 2;
  }, 0);
}

describe('the projection of the map', () => {
  it("agrees with d3-geo's equal-area conic to 5 m anywhere in the basin", () => {
    const theirs = geoConicEqualArea()
      .parallels([38, 46])
      .rotate([-51, 0])
      .center([0, 42])
      .scale(6371)
      .translate([0, 0]);
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const [x, y] = albers([east, north]);
        const [theirX, theirY] = theirs([east, north])!;
        expect(Math.abs(x - theirX)).toBeLessThan(0.005);
        expect(Math.abs(y + theirY)).toBeLessThan(0.005);
      }),
    );
  });

  it('keeps lengths within 0.6 % between 36 and 48° N, so that one scale bar serves', () => {
    // A degree of latitude of the sphere is 6371 π/180 = 111.195 km.
    for (let north = 36; north < 48; north++) {
      const [x0, y0] = albers([51, north]);
      const [x1, y1] = albers([51, north + 1]);
      expect(Math.abs(Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2) / 111.195 - 1)).toBeLessThan(0.006);
    }
  });
});

describe('a drawn shore', () => {
  const window = mapWindow(mapViews.basin, { x: 0, y: 0, width: 420, height: 740 });

  it('has the area of the connected sea of the hypsometry within 1 % as it stands in the path', () => {
    for (const level of [-27, -29.2, -31.2, -33, -37, -46]) {
      const rings = ringsOf(drawShape(shoresOf(bundle).sea(level), window));
      const km2 = Math.abs(rings.reduce((sum, ring) => sum + area(ring), 0)) / window.pxPerKm ** 2;
      // 0.35 % for the shore, 0.35 % for a sphere instead of the ellipsoid, the rest for thinning and rounding.
      expect(Math.abs(km2 / hypsometryAt(level).connected - 1), `${level} m`).toBeLessThan(0.01);
    }
  });

  it('is cut at the panel: nothing of a closer view lies further out than its margin', () => {
    const close = mapWindow(mapViews.gorgan, { x: 10, y: 20, width: 300, height: 200 });
    for (const [x, y] of ringsOf(drawShape(shoresOf(bundle).sea(-29.2), close)).flat()) {
      expect(x >= 3.8 && x <= 316.2 && y >= 13.8 && y <= 226.2).toBe(true);
    }
  });

  it('is the same shape for levels that round to the same 0.05 m, and drawn at the end of the relief beyond it', () => {
    const { sea } = shoresOf(bundle);
    expect(sea(-30.01)).toBe(sea(-29.99));
    expect(sea(-30.04)).not.toBe(sea(-30));
    expect(sea(-70)).toBe(sea(-55.9));
  });
});

describe('clipping a ring', () => {
  it('leaves the area of the overlap: a square of 10 cut by the square from 5 to 20 leaves 25', () => {
    const clipped = clipRing([0, 0, 10, 0, 10, 10, 0, 10, 0, 0], { left: 5, top: 5, right: 20, bottom: 20 });
    const ring = Array.from({ length: clipped.length / 2 }, (_, i): [number, number] => [
      clipped[2 * i]!,
      clipped[2 * i + 1]!,
    ]);
    expect(Math.abs(area(ring))).toBeCloseTo(25, 10);
  });

  it('leaves nothing of a ring beside the rectangle', () => {
    expect(clipRing([0, 0, 1, 0, 1, 1, 0, 0], { left: 5, top: 5, right: 9, bottom: 9 })).toEqual([]);
  });
});

describe('thinning a line', () => {
  it('strays nowhere further than the tolerance, and keeps its ends', () => {
    const point = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { minLength: 2, maxLength: 60 }), (points) => {
        const flat = points.flat();
        const kept = thinLine(flat, 2);
        expect(kept.slice(0, 2)).toEqual(flat.slice(0, 2));
        expect(kept.slice(-2)).toEqual(flat.slice(-2));
        for (const [x, y] of points) expect(distance(kept, x, y)).toBeLessThanOrEqual(2 + 1e-9);
      }),
    );
  });

  it('leaves the corners of a staircase drawn as steps of a pixel along a slope of 45°', () => {
    expect(thinLine([0, 0, 1, 0, 1, 1, 2, 1, 2, 2], 0.8)).toEqual([0, 0, 2, 2]);
  });
});

it('hatches a square of 10 km with lines of its width, at whole multiples of the gap', () => {
  const window = { area: { x: 0, y: 0, width: 100, height: 100 }, pxPerKm: 2, left: 10, top: 50 };
  const square = [Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0)];
  // By hand: 10…30 px across, 30…50 px down; lines at 32, 36, 40, 44 and 48.
  expect(hatchLines(square, window, 4)).toBe('M10 32h20M10 36h20M10 40h20M10 44h20M10 48h20');
});

it('every view shows its middle in the middle, and no closer than a cell of the relief in 14 px', () => {
  for (const id of viewIds) {
    const window = mapWindow(mapViews[id], { x: 0, y: 0, width: 900, height: 600 });
    const { x, y } = pixelOf(mapViews[id].centre, window);
    expect([x, y]).toEqual([expect.closeTo(450, 6), expect.closeTo(300, 6)]);
    // A cell of 0.02° is 2.2 km high.
    expect(window.pxPerKm * 2.2).toBeLessThan(14);
  }
});

/** Distance of a point from a line (x, y, x, y …), the nearest of its stretches. */
function distance(line: readonly number[], x: number, y: number): number {
  let least = Infinity;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x0, y0, x1, y1] = [line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!];
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length));
    least = Math.min(least, Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0)));
  }
  return least;
}
