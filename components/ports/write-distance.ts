import type { Words } from '@/lib/words/catalogue';
import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';

/** Finer than this the relief cannot tell, km. */
const leastKm = 5;
/** How well distances are known, km: along most of the coast, and in the flat north, where the coast is north of a latitude. */
const marginsKm = { coast: 3, north: 10 } as const;
const flatNorthOf = 44.5;

/** Write a distance to water (km) as well as the relief knows it; null is farther than its list of cells goes. */
export function writeDistance(km: number | null, latitude: number, units: Units, words: Words): string {
  if (km === null) return words('portPages.distance.unknown');
  if (km < leastKm) return words('portPages.distance.near', { distance: formatDistance(leastKm, units) });
  const margin = latitude > flatNorthOf ? marginsKm.north : marginsKm.coast;
  return words('portPages.distance.about', {
    distance: formatDistance(km, units),
    margin: formatDistance(margin, units),
  });
}
