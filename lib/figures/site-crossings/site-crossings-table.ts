import type { PrintedCitations } from '@/lib/domain/citation';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { cited } from '../cited';
import { ledgerCells, ledgerColumns } from '../ledger/ledger-table';
import type { Cell, Column, FigureTable } from '../table';
import type { SiteLedgerRow } from '../wetlands/site-ledger';

/** The whole ledger, drawn or not: every site and event with its band, evidence, years, chances, note and sources. */
export function siteCrossingsTable(
  rows: readonly SiteLedgerRow[],
  record: {
    readonly wetlands: readonly Wetland[];
    readonly thresholds: readonly WetlandThresholds[];
    readonly citations: PrintedCitations;
  },
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const column = (
    key: 'site' | 'country' | 'event' | 'evidence' | 'lag' | 'atHigh' | 'atLow' | 'note' | 'confidence' | 'sources',
    format: Column['format'] = 'text',
  ): Column => ({ key, label: words(`siteCrossings.table.${key}`), unit: null, format, decimals: 0 });
  return {
    id: 'site-crossings',
    caption: words('siteCrossings.table.caption'),
    columns: [
      column('site'),
      column('country'),
      column('event'),
      column('evidence'),
      ...ledgerColumns(display, words),
      column('atHigh', 'year'),
      column('atLow', 'year'),
      column('lag', 'number'),
      column('confidence'),
      column('note'),
      column('sources', 'sources'),
    ],
    rows: rows.map((row): Cell[] => {
      const site = record.wetlands.find(({ id }) => id === row.assetId);
      const thresholds = record.thresholds.find(({ siteId }) => siteId === row.assetId);
      return [
        site?.name ?? row.assetId,
        site?.countries.join('; ') ?? null,
        words(`wetlands.events.${row.threshold}`),
        row.evidence.join('; '),
        ...ledgerCells(row, display, words),
        row.high.medianYear,
        row.low.medianYear,
        row.lagYears,
        site?.confidence ?? null,
        thresholds?.note ?? null,
        site === undefined ? null : cited(site.citationIds, record.citations),
      ];
    }),
  };
}
