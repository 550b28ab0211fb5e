import type { Hypsometry } from '@/lib/domain/hypsometry';
import { exposedBed } from './exposed-bed';
import { readHypsometry } from './read-hypsometry';

/** A share (0…1) with its lowest and highest value. */
export type ShareBand = { readonly low: number; readonly best: number; readonly high: number };

/**
 * Give the share of the northern Caspian that has run dry at a level (m BHS), of its area at a base level that the figure
 * names (m BHS; 2006 for the published curve of areas). The band lays the uncertainty of the whole area on the north
 * alone, where the shore is known worst. Null outside the table.
 */
export function shareOfNorthDry(hypsometry: Hypsometry, baseMetres: number, levelMetres: number): ShareBand | null {
  const base = readHypsometry(hypsometry, baseMetres);
  const exposed = exposedBed(hypsometry, baseMetres, levelMetres);
  if (base === null || exposed === null || base.northKm2 === 0) return null;
  const { northKm2, uncertaintyKm2 } = exposed;
  return {
    low: Math.max(0, northKm2 - uncertaintyKm2) / base.northKm2,
    best: northKm2 / base.northKm2,
    high: Math.min(base.northKm2, northKm2 + uncertaintyKm2) / base.northKm2,
  };
}
