import { crossingWords } from '@/lib/figures/ledger/crossing-words';
import { ledgerWindow } from '@/lib/figures/ledger/ledger-layout';
import type { BandEnd, SiteLedgerRow } from '@/lib/figures/wetlands/site-ledger';
import type { Words } from '@/lib/words/catalogue';

/** Write when a threshold is crossed: at its best level, over its band, and for good. */
export function siteCrossingWords(
  row: SiteLedgerRow,
  words: Words,
): { readonly first: string; readonly band: string; readonly lasting: string } {
  const { year, range } = crossingWords(row, words);
  const [from, to] = [endWords(row.high, words), endWords(row.low, words)];
  return {
    first: range === null ? year : `${year} ${range}`,
    band: from === to ? from : words('wetlandPages.crossings.bandYears', { from, to }),
    lasting: row.lastingP50 === null ? words('wetlandPages.crossings.notLasting') : String(row.lastingP50),
  };
}

function endWords({ standing, medianYear }: BandEnd, words: Words): string {
  if (standing === 'at the line') return words('wetlandPages.crossings.atLine');
  return medianYear === null
    ? words('wetlandPages.crossings.after', { year: String(ledgerWindow.to) })
    : String(medianYear);
}
