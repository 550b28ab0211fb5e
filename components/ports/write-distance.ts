import { distanceDoubt, distanceMarginKm } from '@/lib/relief/distance-doubt';
import type { Words } from '@/lib/words/catalogue';
import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';

/** Write a distance to water (km) as well as the relief knows it; null is farther than its list of cells goes. */
export function writeDistance(km: number | null, latitude: number, units: Units, words: Words): string {
  if (km === null) return words('portPages.distance.unknown');
  const { leastKm } = distanceDoubt;
  if (km < leastKm) return words('portPages.distance.near', { distance: formatDistance(leastKm, units) });
  return words('portPages.distance.about', {
    distance: formatDistance(km, units),
    margin: formatDistance(distanceMarginKm(latitude), units),
  });
}
