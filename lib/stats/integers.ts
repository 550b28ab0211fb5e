/*
 * Runs of an ensemble scatter, so a processor would guess every other comparison of them wrong, which costs more than all
 * else: `d & (d >> 31)` is a difference where it is negative and 0 where it is not, without a branch.
 */

/** Give the lesser of two whole numbers that differ by less than 2³¹. */
export function lesser(a: number, b: number): number {
  const difference = a - b;
  return b + (difference & (difference >> 31));
}

/** Give the greater of two whole numbers that differ by less than 2³¹. */
export function greater(a: number, b: number): number {
  const difference = a - b;
  return a - (difference & (difference >> 31));
}
