import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import type { Threshold } from '@/lib/model/crossings/crossing-row';
import { eventBand, wetlandEvents } from './event-band';

/** A threshold of a site, and how many years after the sea has crossed it its event happens. */
export type WetlandThreshold = Threshold & {
  readonly kind: 'wetland';
  readonly threshold: WetlandEvent;
  readonly lagYears: number;
};

/** List the known thresholds, site by site, as crossings take them: the level is the best value of the band. */
export function thresholdsOfWetlands(thresholds: readonly WetlandThresholds[]): readonly WetlandThreshold[] {
  return thresholds.flatMap((site) =>
    wetlandEvents.flatMap((event): readonly WetlandThreshold[] => {
      const found = eventBand(site, event);
      if (found === null) return [];
      const { band, lagYears } = found;
      return [
        {
          assetId: site.siteId,
          kind: 'wetland',
          ruleId: null,
          threshold: event,
          levelMetres: band.bestMetres,
          levelLowMetres: band.lowMetres,
          levelHighMetres: band.highMetres,
          lagYears,
        },
      ];
    }),
  );
}
