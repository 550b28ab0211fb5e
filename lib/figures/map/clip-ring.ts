import type { Box } from '../boxes';

/**
 * Cut a ring (x, y, x, y …) to a rectangle, edge by edge; parts that fall apart stay joined along the edge, which
 * the even-odd rule fills rightly. I. E. Sutherland, G. W. Hodgman (1974), Communications of the ACM 17(1), 32–42.
 */
export function clipRing(ring: ArrayLike<number>, box: Box): readonly number[] {
  const left = cut(ring, 0, 1, box.left);
  const right = cut(left, 0, -1, -box.right);
  const top = cut(right, 1, 1, box.top);
  return cut(top, 1, -1, -box.bottom);
}

/** Keep what has `sign` × its coordinate (0 for x, 1 for y) at least at `limit`. */
function cut(ring: ArrayLike<number>, axis: 0 | 1, sign: 1 | -1, limit: number): number[] {
  const kept: number[] = [];
  const last = ring.length - 2;
  if (last < 0) return kept;
  let [x0, y0] = [ring[last] ?? 0, ring[last + 1] ?? 0];
  let before = sign * (axis === 0 ? x0 : y0) - limit;
  for (let i = 0; i <= last; i += 2) {
    const [x1, y1] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    const now = sign * (axis === 0 ? x1 : y1) - limit;
    if (now >= 0 !== before >= 0) {
      const share = before / (before - now);
      kept.push(x0 + share * (x1 - x0), y0 + share * (y1 - y0));
    }
    if (now >= 0) kept.push(x1, y1);
    [x0, y0, before] = [x1, y1, now];
  }
  return kept;
}
