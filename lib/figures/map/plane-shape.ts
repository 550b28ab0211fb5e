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
