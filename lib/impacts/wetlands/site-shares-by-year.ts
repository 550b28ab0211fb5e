import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import { tallyTogether } from '@/lib/model/crossings/tally-together';
import type { Projection } from '@/lib/model/projection';
import { wetlandEvents } from './event-band';
import { type ShareLines, shareQuantiles } from './share-quantiles';
import { thresholdsOfWetlands } from './thresholds-of-wetlands';

/** The share of the sites that have passed a threshold, by year; `p95` is where the sea stands low. */
export type SharesByYear = ShareLines & {
  /** Sites with a threshold for the event. */
  readonly sites: number;
};

/**
 * Give the shares of sites degraded, cut off and dry in years of the projection (all, unless some are asked for), at the
 * best levels of their bands, in all runs; an event without any site is null. Shares are of the sites with a threshold for
 * the event. A site that the sea has come back to counts as not passed. Garabogazköl counts as dry where the sea lay below
 * its sill four years before. The width of the bands is not in the quantiles: `siteSharesAt` has it.
 */
export function siteSharesByYear(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
  years: readonly number[] = projection.years,
): Readonly<Record<WetlandEvent, SharesByYear | null>> {
  const all = thresholdsOfWetlands(thresholds);
  const groups = wetlandEvents.map((event) => all.filter(({ threshold }) => threshold === event));
  const [degraded = null, cutOff = null, dry = null] = tallyTogether(projection, basin.record, groups, years).map(
    (tallies) => {
      const sites = tallies.length / years.length - 1;
      return sites === 0 ? null : { sites, ...shareQuantiles(tallies, sites) };
    },
  );
  return { degraded, cut_off: cutOff, dry };
}
