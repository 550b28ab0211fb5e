import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal-quantile';

/**
 * Start a stream of standard normal numbers from a whole-number seed; each call gives the next.
 * xoroshiro128+ of pure-rand, jumped once so that neighbouring seeds part company at once; 53 bits of it make
 * a uniform number, and the inverse of the normal distribution (AS 241) makes that a deviate: one uniform, one normal.
 * Blackman & Vigna 2021, ACM Transactions on Mathematical Software 47:36, doi:10.1145/3460772.
 */
export function normalStream(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  return () => normalQuantile(uniformFloat64(generator) || Number.EPSILON / 4);
}
