import type { LineLayer } from '../layer';
import { type LedgerLayout, ledgerWindow, type PlacedEntry } from '../ledger/ledger-layout';
import { midYear } from '../level/level-inputs';
import type { BandEnd, SiteLedgerRow } from '../wetlands/site-ledger';

/** From the year of the high level to that of the low one, held to the axis; null where neither is reached on it. */
export type BandYears = { readonly from: number; readonly to: number; readonly isOpen: boolean };

/**
 * Give the years that half of the runs take over the band of a threshold; an end at the line is reached in the last year
 * of the record.
 */
export function bandYears({ high, low }: SiteLedgerRow, lastYear: number): BandYears | null {
  const yearOf = ({ standing, medianYear }: BandEnd) => (standing === 'at the line' ? lastYear : medianYear);
  const [from, to] = [yearOf(high), yearOf(low)];
  if (from === null) return null;
  const held = (year: number) => Math.min(ledgerWindow.to, Math.max(ledgerWindow.from, year));
  return {
    from: held(from),
    to: held(to ?? ledgerWindow.to),
    isOpen: to === null,
  };
}

/** A thin line at every entry over its band: what is not known of the site, beside what is not known of the sea. */
export function bandLines(
  { area, entries }: LedgerLayout,
  rowOf: (placed: PlacedEntry) => SiteLedgerRow,
  lastYear: number,
): LineLayer {
  const points = entries.flatMap((placed) => {
    const years = bandYears(rowOf(placed), lastYear);
    if (years === null) return [];
    const y = (placed.y - area.y) / area.height - 0.5;
    const to = years.isOpen ? ledgerWindow.to + 1 : midYear(years.to);
    // The last point breaks the line, so that the next band begins anew.
    return [
      { x: midYear(years.from), y },
      { x: to, y },
      { x: to, y: null },
    ];
  });
  return { kind: 'line', id: 'bands', role: 'model', points, paint: 'wetlands', width: 1 };
}
