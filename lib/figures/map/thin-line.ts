/**
 * Leave out the points of a line (x, y, x, y …) that lie within `tolerance` of the line without them; its ends stay. A ring
 * is thinned in two halves, so that its first point is no reason to keep one beside it.
 * D. Douglas, T. Peucker (1973), Cartographica 10(2), 112–122.
 */
export function thinLine(points: ArrayLike<number>, tolerance: number): readonly number[] {
  const count = points.length >> 1;
  if (count < 3) return Array.from(points);
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const isRing = points[0] === points[2 * count - 2] && points[1] === points[2 * count - 1];
  const middle = isRing ? count >> 1 : 0;
  keep[middle] = 1;
  const stack: number[] = isRing ? [0, middle, middle, count - 1] : [0, count - 1];
  while (stack.length > 0) {
    const last = stack.pop() ?? 0;
    const first = stack.pop() ?? 0;
    const farthest = farthestPoint(points, first, last, tolerance);
    if (farthest === 0) continue;
    keep[farthest] = 1;
    stack.push(first, farthest, farthest, last);
  }
  const kept: number[] = [];
  for (let i = 0; i < count; i++) if (keep[i] === 1) kept.push(points[2 * i] ?? 0, points[2 * i + 1] ?? 0);
  return kept;
}

/** The point between two that lies farthest from their line, or 0 where all lie within the tolerance. */
function farthestPoint(points: ArrayLike<number>, first: number, last: number, tolerance: number): number {
  const [x0, y0] = [points[2 * first] ?? 0, points[2 * first + 1] ?? 0];
  const [dx, dy] = [(points[2 * last] ?? 0) - x0, (points[2 * last + 1] ?? 0) - y0];
  const squared = dx * dx + dy * dy;
  let farthest = 0;
  let most = tolerance * tolerance;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = [(points[2 * i] ?? 0) - x0, (points[2 * i + 1] ?? 0) - y0];
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
    const distance = (x - share * dx) ** 2 + (y - share * dy) ** 2;
    if (distance > most) [farthest, most] = [i, distance];
  }
  return farthest;
}
