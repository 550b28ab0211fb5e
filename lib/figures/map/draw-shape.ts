import { clipRing } from './clip-ring';
import type { MapWindow } from './map-window';
import type { PlaneShape } from './plane-shape';
import { thinLine } from './thin-line';

/** Beyond the panel's edge, px: there a clipped outline runs along it, out of sight. */
const beyond = 6;
/** How far a line may stray from where it is known, px: less than can be seen. */
const stray = 0.3;
/** Rings smaller than this across are left out, px. */
const smallest = 1.5;

/**
 * Draw a shape into a panel as a path: rings closed and cut at the panel, or lines as they are. Steps are relative and
 * rounded to 0.1 px; what would not be seen (points within 0.3 px of the line, islands of a pixel) is left out.
 */
export function drawShape(shape: PlaneShape, window: MapWindow, form: 'rings' | 'lines' = 'rings'): string {
  const { area, pxPerKm, left, top } = window;
  const bounds = {
    left: area.x - beyond,
    top: area.y - beyond,
    right: area.x + area.width + beyond,
    bottom: area.y + area.height + beyond,
  };
  let path = '';
  for (const flat of shape) {
    const points = new Float64Array(flat.length);
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < flat.length; i += 2) {
      const x = left + (flat[i] ?? 0) * pxPerKm;
      const y = top - (flat[i + 1] ?? 0) * pxPerKm;
      points[i] = x;
      points[i + 1] = y;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    const isOutside = east < bounds.left || west > bounds.right || south < bounds.top || north > bounds.bottom;
    const isTiny = form === 'rings' && Math.max(east - west, south - north) < smallest;
    if (isOutside || isTiny) continue;
    const isCut = west < bounds.left || east > bounds.right || north < bounds.top || south > bounds.bottom;
    const cut = form === 'rings' && isCut ? clipRing(points, bounds) : points;
    path += written(thinLine(cut, stray), form);
  }
  return path;
}

/** Write a line in tenths of a pixel, each step from what was written before, so that roundings do not add up. */
function written(points: ArrayLike<number>, form: 'rings' | 'lines'): string {
  if (points.length < 4) return '';
  const tenth = (at: number) => Math.round((points[at] ?? 0) * 10);
  let [x, y] = [tenth(0), tenth(1)];
  let path = `M${x / 10} ${y / 10}l`;
  let steps = 0;
  for (let i = 2; i < points.length; i += 2) {
    const [dx, dy] = [tenth(i) - x, tenth(i + 1) - y];
    if (dx === 0 && dy === 0) continue;
    path += steps === 0 ? `${dx / 10}` : dx < 0 ? `${dx / 10}` : ` ${dx / 10}`;
    path += dy < 0 ? `${dy / 10}` : ` ${dy / 10}`;
    x += dx;
    y += dy;
    steps++;
  }
  if (steps < (form === 'rings' ? 2 : 1)) return '';
  return form === 'rings' ? `${path}z` : path;
}
