import type { WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';

/** How many of the known thresholds lie above a level. */
export type ThresholdsPassed = {
  /** Thresholds with a band, of all sites and events. */
  readonly all: number;
  /** Of them with the low, the best, the high value of the band above the level. */
  readonly low: number;
  readonly best: number;
  readonly high: number;
};

/** Count the thresholds of all sites that a level (m BHS) lies below; a lag between crossing and event is left out. */
export function thresholdsPassed(thresholds: readonly WetlandThresholds[], levelMetres: number): ThresholdsPassed {
  const bands = thresholds.flatMap((site) => wetlandEvents.flatMap((event) => eventBand(site, event)?.band ?? []));
  const passed = (value: 'lowMetres' | 'bestMetres' | 'highMetres') =>
    bands.filter((band) => levelMetres < band[value]).length;
  return { all: bands.length, low: passed('lowMetres'), best: passed('bestMetres'), high: passed('highMetres') };
}
