import type { Hypsometry } from '@/lib/domain/hypsometry';
import { readHypsometry } from './read-hypsometry';

/** Bed that lies above the water at one level and below it at another, km². */
export type ExposedBed = {
  readonly areaKm2: number;
  /** Half-width of the area. */
  readonly uncertaintyKm2: number;
  readonly northKm2: number;
  readonly middleKm2: number;
  readonly southKm2: number;
  /** What the sea leaves: the exposed bed and the water that is cut off in pans behind it. */
  readonly leftBySeaKm2: number;
  /** Volume between the two levels, km³. */
  readonly volumeKm3: number;
};

const none: ExposedBed = {
  areaKm2: 0,
  uncertaintyKm2: 0,
  northKm2: 0,
  middleKm2: 0,
  southKm2: 0,
  leftBySeaKm2: 0,
  volumeKm3: 0,
};

/**
 * Find the bed exposed at `levelMetres` that was under water at `baseMetres` (m BHS): none where the level is not below
 * the base, null where one of them lies outside the table (−20…−60 m). By height alone: a pan that is cut off counts as
 * water until the level falls below its bed.
 * The uncertainty takes the errors of both areas as independent: √(a² + b²). Those of neighbouring levels go together, so
 * for a fall of less than a few metres it is too wide.
 */
export function exposedBed(hypsometry: Hypsometry, baseMetres: number, levelMetres: number): ExposedBed | null {
  const base = readHypsometry(hypsometry, baseMetres);
  const now = readHypsometry(hypsometry, levelMetres);
  if (base === null || now === null) return null;
  if (levelMetres >= baseMetres) return none;
  const lost = (column: 'totalAreaKm2' | 'northKm2' | 'middleKm2' | 'southKm2' | 'connectedAreaKm2' | 'volumeKm3') =>
    base[column] - now[column];
  return {
    areaKm2: lost('totalAreaKm2'),
    uncertaintyKm2: Math.sqrt(base.areaUncertaintyKm2 ** 2 + now.areaUncertaintyKm2 ** 2),
    northKm2: lost('northKm2'),
    middleKm2: lost('middleKm2'),
    southKm2: lost('southKm2'),
    leftBySeaKm2: lost('connectedAreaKm2'),
    volumeKm3: lost('volumeKm3'),
  };
}
