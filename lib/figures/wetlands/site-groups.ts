import type { Country } from '@/lib/domain/place';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';

/** A site with its thresholds, or null where it has none. */
export type Site = { readonly site: Wetland; readonly thresholds: WetlandThresholds | null };

/** A stretch of the coast, and its sites. */
export type SiteGroup = { readonly id: GroupId; readonly sites: readonly Site[] };

/** Stretches of the coast, from the north round by the west: what a figure lists its sites by. */
export type GroupId = 'north' | 'azerbaijan' | 'iran' | 'turkmenistan';

const groupOf: Readonly<Record<Country, GroupId>> = {
  RU: 'north',
  KZ: 'north',
  AZ: 'azerbaijan',
  IR: 'iran',
  TM: 'turkmenistan',
};
const order: readonly GroupId[] = ['north', 'azerbaijan', 'iran', 'turkmenistan'];

/**
 * Part the sites that have a threshold by stretch of coast (a site of two countries by its first), the first to be harmed
 * first: by the highest best level of its events. Sites of equal level stand as in the table.
 */
export function sitesByGroup(
  wetlands: readonly Wetland[],
  thresholds: readonly WetlandThresholds[],
): readonly SiteGroup[] {
  const sites = withThresholds(wetlands, thresholds).filter((one) => firstLevel(one) !== null);
  return order.map((id) => ({
    id,
    sites: sites
      .filter(({ site }) => site.countries[0] !== undefined && groupOf[site.countries[0]] === id)
      .toSorted((a, b) => (firstLevel(b) ?? 0) - (firstLevel(a) ?? 0)),
  }));
}

/** The sites without any threshold: unknown ones first, then those that the sea does not control, or only in part. */
export function sitesWithoutThreshold(
  wetlands: readonly Wetland[],
  thresholds: readonly WetlandThresholds[],
): readonly Site[] {
  const sites = withThresholds(wetlands, thresholds).filter((one) => firstLevel(one) === null);
  return [...sites.filter(({ site }) => site.control === 'sea'), ...sites.filter(({ site }) => site.control !== 'sea')];
}

function withThresholds(wetlands: readonly Wetland[], thresholds: readonly WetlandThresholds[]): readonly Site[] {
  return wetlands.map((site) => ({ site, thresholds: thresholds.find(({ siteId }) => siteId === site.id) ?? null }));
}

/** Highest best level of a site's events, m BHS; null where it has none. */
function firstLevel({ thresholds }: Site): number | null {
  if (thresholds === null) return null;
  const levels = wetlandEvents.flatMap((event) => eventBand(thresholds, event)?.band.bestMetres ?? []);
  return levels.length === 0 ? null : Math.max(...levels);
}
