import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import type { SiteLedgerRow } from '../wetlands/site-ledger';

/** Name the event of a row; one that follows its crossing some years later says so. */
export function eventName({ threshold, lagYears }: SiteLedgerRow, words: Words): string {
  const event = words(`wetlands.events.${threshold}`);
  return lagYears === 0 ? event : words('siteCrossings.lagged', { event, years: String(lagYears) });
}

/** Write the band of a threshold, low to high, to a decimetre: `−29.5 · −29.3 · −28.2`. */
export function bandInWords(
  row: Pick<SiteLedgerRow, 'levelLowMetres' | 'levelMetres' | 'levelHighMetres'>,
  display: LevelDisplay,
  words: Words,
): string {
  const decimals = display.units === 'm' ? 1 : 2;
  const write = (metres: number) => formatLevelNumber(metres, display, decimals);
  return words('siteCrossings.band', {
    low: write(row.levelLowMetres),
    best: write(row.levelMetres),
    high: write(row.levelHighMetres),
  });
}
