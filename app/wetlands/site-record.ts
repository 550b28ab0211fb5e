import { thresholdsOf } from '@/components/wetlands/site-view';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import type { Citation } from '@/lib/domain/citation';
import type { CoastImpact, Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import type { Words } from '@/lib/words/catalogue';

/** All that the tables hold of one site. */
export type SiteRecord = {
  readonly site: Wetland;
  readonly thresholds: WetlandThresholds | null;
  readonly impacts: readonly CoastImpact[];
  /** What site and impacts rest on, the site's own first, each once. */
  readonly citations: readonly Citation[];
};

/** Gather the record of a site; undefined where there is no such site. */
export function siteOf(id: string): SiteRecord | undefined {
  const { wetlands, wetlandThresholds, coastImpacts, wetlandCitations } = loadDatasets();
  const site = wetlands.find((candidate) => candidate.id === id);
  if (site === undefined) return undefined;
  const impacts = coastImpacts.filter(({ placeId }) => placeId === id);
  const ids = new Set([...site.citationIds, ...impacts.flatMap(({ citationIds }) => citationIds)]);
  return {
    site,
    thresholds: thresholdsOf(id, wetlandThresholds),
    impacts,
    citations: [...ids].flatMap((citationId) => wetlandCitations[citationId] ?? []),
  };
}

/** Say in a sentence or two which thresholds a site has, or why none. */
export function siteSummary({ control }: Wetland, thresholds: WetlandThresholds | null, words: Words): string {
  if (thresholds === null) return words(`wetlandPages.site.lede.${control === 'sea' ? 'unknown' : control}`);
  const events = wetlandEvents.filter((event) => eventBand(thresholds, event) !== null);
  return words('wetlandPages.site.lede.known', {
    events: events.map((event) => words(`wetlands.events.${event}`)).join(', '),
  });
}
