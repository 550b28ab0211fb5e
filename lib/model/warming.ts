import { interpolate } from '@/lib/stats/interpolate';

export type WarmingPathway = 'ssp126' | 'ssp245' | 'ssp370' | 'ssp585' | 'none';

/** Centres of AR6's 20-year means, with the present and the end of the century; in years. */
const knots = [2025.5, 2031, 2051, 2091, 2101] as const;

/**
 * Global surface warming above 1850–1900 at the knots, °C: IPCC AR6 WG1, Table SPM.1, best estimates.
 * The present (1.36) is recalled and unconfirmed; the last column is extrapolated; `none` holds the present.
 */
const warmingPathways = {
  ssp126: [1.36, 1.5, 1.7, 1.8, 1.8],
  ssp245: [1.36, 1.5, 2.0, 2.7, 2.84],
  ssp370: [1.36, 1.5, 2.1, 3.6, 3.95],
  ssp585: [1.36, 1.6, 2.4, 4.4, 4.9],
  none: [1.36, 1.36, 1.36, 1.36, 1.36],
} as const satisfies Record<WarmingPathway, readonly number[]>;

/** Give the global warming above 1850–1900 (°C) at a time in years (2050.5 is mid-2050); constant beyond the knots. */
export function warmingAt(pathway: WarmingPathway, time: number): number {
  return interpolate(knots, warmingPathways[pathway], time);
}
