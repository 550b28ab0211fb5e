import { areasAt } from './areas-at';
import type { Polygons } from './grid';
import type { Relief } from './relief';
import { shoreAt } from './shore-at';

/** What the sea leaves behind when it falls. */
export type ExposedBed = {
  /** Bed that falls dry, km². */
  readonly dryKm2: number;
  /** Water left behind a sill, km²: it dries too unless a river feeds it. */
  readonly cutOffKm2: number;
  /** Both together, to be filled by the even-odd rule: the shore before, and within it the shore after. */
  readonly polygons: Polygons;
};

/**
 * Give the bed that is exposed when the sea falls from one level to a lower one (m BHS); nothing where it rises.
 * The shores of two levels never cross, so that their rings together bound the bed between them.
 */
export function exposedBed(relief: Relief, fromMetres: number, toMetres: number): ExposedBed {
  if (toMetres >= fromMetres) return { dryKm2: 0, cutOffKm2: 0, polygons: [] };
  const before = areasAt(relief, fromMetres);
  const after = areasAt(relief, toMetres);
  const left = Math.max(0, after.cutOffKm2 - before.cutOffKm2);
  return {
    dryKm2: before.seaKm2 - after.seaKm2 - left,
    cutOffKm2: left,
    polygons: [...shoreAt(relief, fromMetres), ...shoreAt(relief, toMetres)],
  };
}
