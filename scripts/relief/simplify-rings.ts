import type { Line, Polygons } from '@/lib/relief/grid';
import { simplifyLine } from './simplify-line';

/** Give the rings of polygons that enclose at least `leastArea` (square degrees), simplified to `tolerance` (degrees). */
export function simplifyRings(polygons: Polygons, leastArea: number, tolerance: number): Line[] {
  return polygons
    .flat()
    .filter((ring) => Math.abs(planarArea(ring)) >= leastArea)
    .map((ring) => simplifyRing(ring, tolerance))
    .filter((ring) => ring.length > 3);
}

/** A ring begins and ends at one point: it is simplified as two lines, parted at the point opposite. */
function simplifyRing(ring: Line, tolerance: number): Line {
  const middle = ring.length >> 1;
  const [there, back] = [ring.slice(0, middle + 1), ring.slice(middle)];
  return [...simplifyLine(there, tolerance), ...simplifyLine(back, tolerance).slice(1)];
}

function planarArea(ring: Line): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [lastX, lastY] = ring[index] ?? [x, y];
    return sum + (lastX * y - x * lastY) / 2;
  }, 0);
}
