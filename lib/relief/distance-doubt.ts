import { isFlatNorth } from './flat-north';

/**
 * How well distances from the relief are known, km (README, Accuracy): nearer than `leastKm` it tells nothing; beyond,
 * shores may lie so far off in the flat north, and so far elsewhere.
 */
export const distanceDoubt = { leastKm: 5, northKm: [3, 10], elsewhereKm: [2, 3] } as const;

/** Give how far off a distance may be at a latitude (degrees), km: the larger of the margins there. */
export function distanceMarginKm(latitude: number): number {
  return isFlatNorth(latitude) ? distanceDoubt.northKm[1] : distanceDoubt.elsewhereKm[1];
}
