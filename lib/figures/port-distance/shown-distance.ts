import { distanceDoubt } from '@/lib/relief/distance-doubt';
import type { Units } from '@/lib/words/format-level';

/** Nearer than this the relief tells nothing, km. */
export const nearKm = distanceDoubt.leastKm;

/** Kilometres in a mile, exactly. */
const kmPerMile = 1.609344;

/** The unit of distances for a reader of metres or feet. */
export function distanceUnit(units: Units): 'km' | 'mi' {
  return units === 'm' ? 'km' : 'mi';
}

/** Give a distance (km) in the unit shown, as ticks and tables write it. */
export function shownDistance(km: number, units: Units): number {
  return units === 'm' ? km : km / kmPerMile;
}
