import type { ThresholdLevels } from './threshold-levels';

/** What a port is to its ship: `unknown` where no rule tells its depth. */
export const portStates = ['full', 'part', 'cut off', 'unknown'] as const;

export type PortState = (typeof portStates)[number];

/**
 * Tell the state of a port at a level (m BHS): full at the level of full cargo and above it, cut off below that of
 * `cut_off`, part between. What lies exactly on a threshold has not crossed it, as in the ledger of crossings.
 */
export function stateAt(levels: Pick<ThresholdLevels, 'full' | 'cut_off'> | null, levelMetres: number): PortState {
  if (levels === null) return 'unknown';
  if (levelMetres >= levels.full) return 'full';
  return levelMetres < levels.cut_off ? 'cut off' : 'part';
}
