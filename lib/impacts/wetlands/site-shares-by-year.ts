import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import { levelLadder } from '@/lib/model/crossings/level-ladder';
import { levelsByYear } from '@/lib/model/crossings/levels-by-year';
import { levelsPassed } from '@/lib/model/crossings/levels-passed';
import type { Projection } from '@/lib/model/projection';
import { countQuantiles, type ShareLines } from './count-quantiles';
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
    const passed = countPassed(projection, basin, some);
    return { sites: some.length, ...countQuantiles(passed, projection.members.count, some.length) };
  };
  return { degraded: sharesOf('degraded'), cut_off: sharesOf('cut_off'), dry: sharesOf('dry') };
}

/** Count year by year for every run the thresholds that it lies below, or did as many years before as their lag. */
function* countPassed(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThreshold[],
): Generator<Uint16Array> {
  const { years, members } = projection;
  const lags = [...new Set(thresholds.map(({ lagYears }) => lagYears))];
  const parts = lags.map((lag) => {
    const ofLag = thresholds.filter(({ lagYears }) => lagYears === lag);
    const felt = years.map((year) => year - lag);
    const ladder = levelLadder(ofLag.map(({ levelMetres }) => levelMetres));
    return levelsPassed(levelsByYear(projection, felt, basin.record), ladder);
  });
  const sum = new Uint16Array(members.count);
  for (const _ of years) {
    sum.fill(0);
    for (const part of parts) addTo(sum, part.next().value);
    yield sum;
  }
}

function addTo(sum: Uint16Array, counts: Uint16Array): void {
  for (let run = 0; run < sum.length; run++) sum[run] = (sum[run] ?? 0) + (counts[run] ?? 0);
}
