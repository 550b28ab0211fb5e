import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand } from './event-band';

/** How many of the sites with a threshold for an event have passed it. */
export type SiteShare = {
  /** Sites with a threshold for the event. */
  readonly sites: number;
  /** Shares of them, 0…1: below the low, the best and the high value of their bands; null where there is no site. */
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
};

/**
 * Give the shares of sites degraded, cut off and dry while the sea stands at a level (m BHS). `low` counts the sites that
 * have passed their whole band, `high` those that have entered it. Like the flags, they say where the sites come to rest.
 */
export function siteSharesAt(
  thresholds: readonly WetlandThresholds[],
  levelMetres: number,
): Readonly<Record<WetlandEvent, SiteShare>> {
  const shareOf = (event: WetlandEvent): SiteShare => {
    const bands = thresholds.flatMap((site) => eventBand(site, event)?.band ?? []);
    const sites = bands.length;
    const passed = (value: 'lowMetres' | 'bestMetres' | 'highMetres') =>
      sites === 0 ? null : bands.filter((band) => levelMetres < band[value]).length / sites;
    return { sites, low: passed('lowMetres'), best: passed('bestMetres'), high: passed('highMetres') };
  };
  return { degraded: shareOf('degraded'), cut_off: shareOf('cut_off'), dry: shareOf('dry') };
}
