/**
 * Water consumed from the rivers at present, km³/yr: an assumption, next to the 40 km³/yr of the scenarios of
 * Kazakhstan (Kudekov 2006 in UNEP/GRID-Arendal 2011).
 */
export const presentUseKm3PerYear = 38;

const rampYears = 10;

/** Give the water consumed (km³/yr) `years` after the start, changing by `changePercent` along a ten-year ramp. */
export function waterUse(changePercent: number, years: number): number {
  const ramp = Math.min(1, Math.max(0, years / rampYears));
  return presentUseKm3PerYear * (1 + (changePercent / 100) * ramp);
}
