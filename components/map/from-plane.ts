import { albers, type PlanePoint } from '@/lib/figures/map/albers';
import type { LonLat } from '@/lib/relief/grid';

/** Degrees over which the projection is taken as flat: one entry of its tables. */
const step = 0.02;

/**
 * Find the position (degrees) that the map's projection puts at a point of its plane (km), by Newton's method on the
 * projection itself: to 1e-9° within the basin, where four rounds are enough.
 */
export function fromPlane([eastKm, northKm]: PlanePoint): LonLat {
  let [longitude, latitude] = [51, 42];
  for (let round = 0; round < 6; round++) {
    const [x, y] = albers([longitude, latitude]);
    const [xEast, yEast] = albers([longitude + step, latitude]);
    const [xNorth, yNorth] = albers([longitude, latitude + step]);
    const [a, b, c, d] = [(xEast - x) / step, (xNorth - x) / step, (yEast - y) / step, (yNorth - y) / step];
    const [dx, dy] = [eastKm - x, northKm - y];
    const area = a * d - b * c;
    longitude += (dx * d - b * dy) / area;
    latitude += (a * dy - dx * c) / area;
  }
  return [longitude, latitude];
}
