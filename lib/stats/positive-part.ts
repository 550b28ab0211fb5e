/**
 * Give `x` where it is above 0, else 0, to the bit: half of x + |x|. Unlike a comparison it asks no branch of the
 * processor, which cannot guess on which side each run of an ensemble stands.
 */
export function positivePart(x: number): number {
  return 0.5 * (x + Math.abs(x));
}

/** Give `x` held between 0 and 1, to the bit: what lies above 0 less what lies above 1. */
export function unitPart(x: number): number {
  return positivePart(x) - positivePart(x - 1);
}
