import type { LonLat } from '@/lib/relief/grid';
import { cosine, sine } from '@/lib/relief/sine';

/** A point on the plane of the map: km east and north of 51° E 42° N. */
export type PlanePoint = readonly [eastKm: number, northKm: number];

const earthKm = 6371;
const centre = { longitude: 51, latitude: 42 };
/** Standard parallels, a sixth of the basin inside its ends: no length is off by more than 0.6 % between 36 and 48° N. */
const parallels = [38, 46] as const;

const n = (sine(parallels[0]) + sine(parallels[1])) / 2;
const c = cosine(parallels[0]) ** 2 + 2 * n * sine(parallels[0]);
const radiusAt = (latitude: number) => (earthKm * Math.sqrt(c - 2 * n * sine(latitude))) / n;
const centreRadius = radiusAt(centre.latitude);

/** Step of the tables, degrees: a line between two entries is off by less than a metre. */
const step = 0.02;
const west = 40;
const south = 30;
const entries = 1101;
const radii = Float64Array.from({ length: entries }, (_, i) => radiusAt(south + i * step));
const sines = Float64Array.from({ length: entries }, (_, i) => sine(n * (west + i * step - centre.longitude)));
const cosines = Float64Array.from({ length: entries }, (_, i) => cosine(n * (west + i * step - centre.longitude)));

/**
 * Project a position (40–62° E, 30–52° N) by Albers' equal-area conic on a sphere of 6,371 km: equal areas on the map are
 * equal areas of sea and bed, which is what the map is read for. Tables stand in for sines; only `+ − × ÷ √` are used, so
 * that Node and every browser draw the same. J. P. Snyder (1987), USGS Professional Paper 1395, equations 14-1 to 14-6.
 */
export function albers([longitude, latitude]: LonLat): PlanePoint {
  const radius = read(radii, (latitude - south) / step);
  const column = (longitude - west) / step;
  return [radius * read(sines, column), centreRadius - radius * read(cosines, column)];
}

function read(table: Float64Array, at: number): number {
  const index = Math.max(0, Math.min(entries - 2, Math.floor(at)));
  const before = table[index] ?? 0;
  return before + (at - index) * ((table[index + 1] ?? before) - before);
}
