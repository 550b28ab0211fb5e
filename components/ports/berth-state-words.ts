import type { LedgerRow } from '@/lib/figures/ledger/ledger-row';
import type { Words } from '@/lib/words/catalogue';

type Band = Pick<LedgerRow, 'levelLowMetres' | 'levelHighMetres'>;

/** Say what a level (m BHS) makes of a threshold known within a band: not passed, within its ±, or passed. */
export function berthStateWords({ levelLowMetres, levelHighMetres }: Band, levelMetres: number, words: Words): string {
  if (levelMetres >= levelHighMetres) return words('portPages.levels.states.no');
  return words(`portPages.levels.states.${levelMetres < levelLowMetres ? 'yes' : 'within'}`);
}
