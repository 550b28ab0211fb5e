import { interpolate } from '@/lib/stats/interpolate';

const knots = [1936, 1960, 1975, 1985, 1995, 2004.5, 2020, 2025] as const;
const warming = [0.15, 0.05, 0.1, 0.35, 0.55, 0.85, 1.24, 1.36] as const;

/**
 * Give the observed global warming above 1850–1900 (°C) at a time in years, smoothed to straight pieces.
 * 0.85 is IPCC AR6's 1995–2014 (Fig. SPM.8); the other knots are recalled and unconfirmed.
 */
export function observedWarmingAt(time: number): number {
  return interpolate(knots, warming, time);
}
