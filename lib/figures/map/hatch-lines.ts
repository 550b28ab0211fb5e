import type { MapWindow } from './map-window';
import type { PlaneShape } from './plane-shape';

/**
 * Rule a shape with level lines `gap` px apart, as maps do for water that comes and goes: a path of strokes, each from
 * one edge of the shape to the next (even-odd). Lines stand at whole multiples of the gap, so that they hold still.
 */
export function hatchLines(shape: PlaneShape, { area, pxPerKm, left, top }: MapWindow, gap: number): string {
  const first = Math.ceil(area.y / gap);
  const last = Math.floor((area.y + area.height) / gap);
  const crossings = new Map<number, number[]>();
  for (const flat of shape) {
    for (let i = 0; i + 3 < flat.length; i += 2) {
      const [x0, y0] = [left + (flat[i] ?? 0) * pxPerKm, (top - (flat[i + 1] ?? 0) * pxPerKm) / gap];
      const [x1, y1] = [left + (flat[i + 2] ?? 0) * pxPerKm, (top - (flat[i + 3] ?? 0) * pxPerKm) / gap];
      // An end that lies on a line counts for the upper of its two edges alone.
      const to = Math.min(last, Math.ceil(Math.max(y0, y1)) - 1);
      for (let row = Math.max(first, Math.ceil(Math.min(y0, y1))); row <= to; row++) {
        const found = crossings.get(row) ?? [];
        found.push(x0 + ((row - y0) / (y1 - y0)) * (x1 - x0));
        crossings.set(row, found);
      }
    }
  }
  const [west, east] = [area.x, area.x + area.width];
  let path = '';
  for (const [row, found] of [...crossings].sort(([a], [b]) => a - b)) {
    found.sort((a, b) => a - b);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const from = Math.max(west, found[i] ?? 0);
      const to = Math.min(east, found[i + 1] ?? 0);
      if (to - from > 0.5) path += `M${tenths(from)} ${tenths(row * gap)}h${tenths(to - from)}`;
    }
  }
  return path;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
