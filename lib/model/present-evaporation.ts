import { areaAt } from './area-curve';
import { presentRainMetresPerYear } from './balance-forcing';
import type { Basin } from './basin';
import { groundwaterKm3PerYear } from './fluxes';
import { straitOutflow } from './strait';

/** Evaporation of the sea as the literature has it, and the limits outside which settings are doubtful; m/yr. */
export const evaporationLimits = { literature: [0.92, 1.01], doubtful: [0.9, 1.05] } as const;

/**
 * Close the balance: give the evaporation (m/yr) at which the sea falls at the present rate (m/yr) with the present
 * net inflow (km³/yr), strait open.
 */
export function presentEvaporation(inflowKm3: number, fallMetresPerYear: number, basin: Basin): number {
  const level = basin.start.levelMetres;
  const volume = inflowKm3 + groundwaterKm3PerYear - straitOutflow(level);
  return (1000 * volume) / areaAt(basin.areaCurve, level) + presentRainMetresPerYear + fallMetresPerYear;
}
