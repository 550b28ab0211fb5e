import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { countPassed } from './count-passed';
import { countQuantiles, type ShareLines } from './count-quantiles';
import { type LaggedSea, lagSea } from './lag';
import { thresholdsOfWetlands, type WetlandThreshold } from './thresholds-of-wetlands';

/** The share of the sites that have passed a threshold, by year of the projection; `p95` is where the sea stands low. */
export type SharesByYear = ShareLines & {
  /** Sites with a threshold for the event. */
  readonly sites: number;
};

/**
 * Give the shares of sites degraded, cut off and dry by year, at the best levels of their bands, in all runs; an event
 * without any site is null. Shares are of the sites with a threshold for the event. A site that the sea has come back to
 * counts as not passed. Garabogazköl counts as dry where the sea lay below its sill four years before.
 * The width of the bands is not in the quantiles: `siteSharesAt` has it.
 */
export function siteSharesByYear(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
): Readonly<Record<WetlandEvent, SharesByYear | null>> {
  const all = thresholdsOfWetlands(thresholds);
  const sharesOf = (event: WetlandEvent): SharesByYear | null => {
    const some = all.filter(({ threshold }) => threshold === event);
    if (some.length === 0) return null;
    const passed = countWithLags({ projection, basin }, some);
    return { sites: some.length, ...countQuantiles(passed, projection.members.count, some.length) };
  };
  return { degraded: sharesOf('degraded'), cut_off: sharesOf('cut_off'), dry: sharesOf('dry') };
}

function countWithLags(sea: LaggedSea, thresholds: readonly WetlandThreshold[]): Uint8Array {
  const lags = [...new Set(thresholds.map(({ lagYears }) => lagYears))];
  return lags
    .map((lag) => {
      const ofLag = thresholds.filter(({ lagYears }) => lagYears === lag);
      const levels = ofLag.map(({ levelMetres }) => levelMetres);
      return countPassed(lagSea(sea, lag).projection.members, levels);
    })
    .reduce((sum, counts) => sum.map((before, k) => before + (counts[k] ?? 0)));
}
