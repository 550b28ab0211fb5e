/** A straight line `y = intercept + slope · x`. */
export type Line = { readonly intercept: number; readonly slope: number };

/**
 * Fit a straight line to pairs by ordinary least squares; needs two different `x`, else the slope is NaN.
 * Same as `lm(y ~ x)` of R and `numpy.polyfit(x, y, 1)`.
 */
export function leastSquaresLine(x: readonly number[], y: readonly number[]): Line {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i]! - meanX) * (x[i]! - meanX);
    xy += (x[i]! - meanX) * (y[i]! - meanY);
  }
  const slope = xy / xx;
  return { intercept: meanY - slope * meanX, slope };
}
