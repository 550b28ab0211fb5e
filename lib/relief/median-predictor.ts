/**
 * Foretell a cell of a surface from its western, northern and north-western neighbours: the plane through them where it is
 * smooth, the nearer neighbour at an edge. What is left to write down is small.
 *
 * M. J. Weinberger, G. Seroussi, G. Sapiro (2000): The LOCO-I lossless image compression algorithm. IEEE Transactions on
 * Image Processing 9(8), 1309–1324, doi:10.1109/83.855427.
 */
export function medianPredictor(west: number, north: number, northWest: number): number {
  const low = Math.min(west, north);
  const high = Math.max(west, north);
  if (northWest >= high) return low;
  if (northWest <= low) return high;
  return west + north - northWest;
}
