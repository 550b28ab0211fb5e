/**
 * Read a piecewise-linear function at `x`: knots `xs` ascend, `ys` are its values there, constant beyond the ends.
 * Same as `numpy.interp` and `approx(rule = 2)` of R.
 */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const above = xs.findIndex((knot) => knot > x);
  if (above === 0) return ys[0]!;
  if (above === -1) return ys.at(-1)!;
  const below = above - 1;
  const share = (x - xs[below]!) / (xs[above]! - xs[below]!);
  return ys[below]! + share * (ys[above]! - ys[below]!);
}
