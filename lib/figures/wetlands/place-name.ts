import type { Wetland } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import { ecology } from '@/lib/words/messages/ecology';

/** Name the place of an impact: a site by its own name, a wider place in words; an id of neither as it stands. */
export function placeName(placeId: string, wetlands: readonly Pick<Wetland, 'id' | 'name'>[], words: Words): string {
  const site = wetlands.find(({ id }) => id === placeId);
  if (site !== undefined) return site.name;
  return isWiderPlace(placeId) ? words(`ecology.places.${placeId}`) : placeId;
}

function isWiderPlace(id: string): id is keyof typeof ecology.places {
  return Object.hasOwn(ecology.places, id);
}
