const radiansPerDegree = 0.017453292519943295;

/**
 * Give the sine of an angle in degrees, |angle| ≤ 180, to about 1e-11, from `+ − × ÷` alone: `Math.sin` may differ
 * between engines in the last bit, and the same map must come out of Node and of a browser. Its Taylor series.
 */
export function sine(degrees: number): number {
  const folded = degrees > 90 ? 180 - degrees : degrees < -90 ? -180 - degrees : degrees;
  const x = folded * radiansPerDegree;
  let series = 1;
  for (let n = 18; n >= 2; n -= 2) series = 1 - ((x * x) / (n * (n + 1))) * series;
  return x * series;
}

/** Give the cosine of an angle in degrees, |angle| ≤ 90, by `sine`. */
export function cosine(degrees: number): number {
  return sine(90 - degrees);
}
