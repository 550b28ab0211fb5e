import type { FlatPolygons } from '@/lib/relief/flat-polygons';
import type { Line } from '@/lib/relief/grid';
import { albers } from './albers';

/** Rings or lines on the plane of the map, each as x, y, x, y … in km: filled together by the even-odd rule. */
export type PlaneShape = readonly Float64Array[];

/** Project lines or rings of degrees to the plane. */
export function planeShape(lines: readonly Line[]): PlaneShape {
  return lines.map((line) => {
    const flat = new Float64Array(line.length * 2);
    line.forEach((point, i) => {
      const [x, y] = albers(point);
      flat[i * 2] = x;
      flat[i * 2 + 1] = y;
    });
    return flat;
  });
}

/** Project polygons of flat degrees to the plane: their rings one after the other. */
export function planeRings(polygons: FlatPolygons): PlaneShape {
  return polygons.flat().map((degrees) => {
    const flat = new Float64Array(degrees.length);
    for (let i = 0; i < degrees.length; i += 2) {
      const [x, y] = albers([degrees[i] ?? 0, degrees[i + 1] ?? 0]);
      flat[i] = x;
      flat[i + 1] = y;
    }
    return flat;
  });
}
