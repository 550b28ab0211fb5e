import type { Line, LonLat } from '@/lib/relief/grid';

/**
 * Leave out the points of a line that lie closer than `tolerance` (degrees) to the line without them, ends kept.
 * D. H. Douglas, T. K. Peucker (1973), doi:10.3138/FM57-6770-U75U-7727.
 */
export function simplifyLine(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    let [farthest, most] = [-1, tolerance];
    for (let index = first + 1; index < last; index++) {
      const distance = distanceToSegment(line[index], line[first], line[last]);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    spans.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

function distanceToSegment([x, y]: LonLat = [0, 0], [x0, y0]: LonLat = [0, 0], [x1, y1]: LonLat = [0, 0]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
