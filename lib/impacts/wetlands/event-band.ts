import type { LevelBand, WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';

/** The events in the order of figures and files. */
export const wetlandEvents = ['degraded', 'cut_off', 'dry'] as const satisfies readonly WetlandEvent[];

/**
 * Years from the cut-off of a site to its dry bed, where water that stays behind decides and not the level. The dam of
 * March 1980 let Kara-Bogaz-Gol run dry by November 1983: Kosarev, Kostianoy & Zonn 2009,
 * doi:10.1007/s10498-008-9054-z.
 */
const dryLagYears: Readonly<Record<string, number>> = { garabogazkol: 4 };

/** The band of an event and how many years after the sea has crossed it the event happens. */
export type EventBand = { readonly band: LevelBand; readonly lagYears: number };

/**
 * Give the band of an event at a site; null where it is unknown or does not apply. A site that dries some years after
 * it is cut off dries by the band of its cut-off, whatever its row says of `dry`.
 */
export function eventBand(thresholds: WetlandThresholds, event: WetlandEvent): EventBand | null {
  const lagYears = event === 'dry' ? (dryLagYears[thresholds.siteId] ?? 0) : 0;
  const band = lagYears > 0 ? thresholds.cutOff : ownBand(thresholds, event);
  return band && { band, lagYears };
}

function ownBand(thresholds: WetlandThresholds, event: WetlandEvent): LevelBand | null {
  if (event === 'degraded') return thresholds.degraded;
  return event === 'cut_off' ? thresholds.cutOff : thresholds.dry;
}
