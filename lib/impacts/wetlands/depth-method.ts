import { Refusal } from '@/lib/domain/refusal';
import type { Wetland } from '@/lib/domain/wetland';
import { exp } from '@/lib/stats/exp';
import { log } from '@/lib/stats/log';

/** The depths of a site that the method needs; null where one is unknown. */
export type SiteDepths = Pick<Wetland, 'id' | 'meanDepthMetres' | 'maxDepthMetres' | 'depthLevelMetres'>;

/**
 * Estimate the level (m BHS) at which a share `p` (0…1) of a site's area is lost, from its mean and largest depth at a
 * reference level (evidence class T3): z_min + d_max·(1 − p)^(1/β) with β = d_max/d_mean − 1 and z_min = L_ref − d_max,
 * the shape of a bed whose area grows with the β-th power of the height above its deepest point. Null where a depth or
 * its level is unknown. Refuses a share outside 0…1 and a mean depth that is not between 0 and the largest.
 */
export function levelOfAreaLost(
  { id, meanDepthMetres: mean, maxDepthMetres: max, depthLevelMetres: reference }: SiteDepths,
  share: number,
): number | null {
  if (!(share >= 0 && share <= 1)) throw new Refusal(`wetland ${id}`, `share of area lost is ${share}`, '0 to 1');
  if (mean === null || max === null || reference === null) return null;
  if (!(mean > 0 && mean < max))
    throw new Refusal(`wetland ${id}`, `mean depth is ${mean} m`, `between 0 and the largest depth, ${max} m`);
  const beta = max / mean - 1;
  // Below exp(−700), the end of `exp`, nothing is left.
  const left = share === 1 ? 0 : exp(Math.max(-700, log(1 - share) / beta));
  return reference - max + max * left;
}
