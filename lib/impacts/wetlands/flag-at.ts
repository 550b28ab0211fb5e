import type { LevelBand } from '@/lib/domain/wetland';

/** Whether an event has happened at a level; `unknown` where its band is. */
export type Flag = 'no' | 'within the band' | 'yes' | 'unknown';

/**
 * Tell what a band says of a level (m BHS): no at its high value and above, yes below its low value, in between within
 * the band. A level has passed a threshold only below it, as in the crossings.
 */
export function flagAt(band: LevelBand | null, levelMetres: number): Flag {
  if (band === null) return 'unknown';
  if (levelMetres >= band.highMetres) return 'no';
  return levelMetres < band.lowMetres ? 'yes' : 'within the band';
}
