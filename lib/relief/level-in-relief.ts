import { Refusal } from '@/lib/domain/refusal';
import type { Relief } from './relief';

/** Give the levels (m BHS) between which a relief can tell sea from land: one step inside its clipped ends. */
export function levelsOf(relief: Relief): { readonly lowestMetres: number; readonly highestMetres: number } {
  return {
    lowestMetres: (relief.lowestDecimetres + 1) / 10,
    highestMetres: (relief.highestDecimetres - 1) / 10,
  };
}

/** Give a level (m BHS), or the nearest one that the relief can draw; compare the two to say that it was held. */
export function heldLevel(relief: Relief, levelMetres: number): number {
  const { lowestMetres, highestMetres } = levelsOf(relief);
  return Math.min(highestMetres, Math.max(lowestMetres, levelMetres));
}

/** Turn a level (m BHS) into decimetres, fractions kept; refuses what lies outside the relief. */
export function decimetresOf(relief: Relief, levelMetres: number): number {
  const { lowestMetres, highestMetres } = levelsOf(relief);
  if (levelMetres >= lowestMetres && levelMetres <= highestMetres) return Math.round(levelMetres * 1e4) / 1e3;
  throw new Refusal(
    'relief',
    `the level is outside it: ${levelMetres} m`,
    `${lowestMetres.toFixed(1)} to ${highestMetres.toFixed(1)} m`,
  );
}
