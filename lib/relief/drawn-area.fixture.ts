import type { Line, Polygons } from './grid';

const semiMajorKm = 6378.137;
const e2 = 0.00669437999014;
const e = Math.sqrt(e2);

/**
 * Measure polygons in degrees on WGS 84, km²: the integral of the authalic latitude along their rings, holes taken off.
 * J. P. Snyder (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, equation 3-12.
 */
export function drawnAreaKm2(polygons: Polygons): number {
  return Math.abs(polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0));
}

function signedArea(ring: Line): number {
  return ring.slice(1).reduce((sum, [longitude, latitude], index) => {
    const [lastLongitude, lastLatitude] = ring[index]!;
    const width = ((longitude - lastLongitude) * Math.PI) / 180;
    return sum + (width * (areaBelow(latitude) + areaBelow(lastLatitude))) / 2;
  }, 0);
}

/** Area between the equator and a latitude, per radian of longitude, km². */
function areaBelow(latitude: number): number {
  const s = Math.sin((latitude * Math.PI) / 180);
  const q = (1 - e2) * (s / (1 - e2 * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e));
  return (semiMajorKm * semiMajorKm * q) / 2;
}
