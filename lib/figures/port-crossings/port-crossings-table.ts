import type { PrintedCitations } from '@/lib/domain/citation';
import type { Port } from '@/lib/domain/port';
import type { Vessel } from '@/lib/domain/vessel';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { cited } from '../cited';
import { ledgerCells, ledgerColumns } from '../ledger/ledger-table';
import type { PortLedgerRow } from '../ports/port-ledger';
import type { Column, FigureTable } from '../table';

/** The whole ledger, drawn or not: every place, rule and threshold, with the columns of the contract in words, and what bed and ship rest on. */
export function portCrossingsTable(
  rows: readonly PortLedgerRow[],
  tables: {
    readonly ports: readonly Port[];
    readonly vessels: readonly Vessel[];
    readonly portCitations: PrintedCitations;
  },
  ship: string,
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const column = (
    key: 'place' | 'country' | 'rule' | 'shown' | 'since' | 'until' | 'ship' | 'threshold' | 'sources',
    format: Column['format'] = 'text',
  ): Column => ({ key, label: words(`portCrossings.table.${key}`), unit: null, format, decimals: 0 });
  return {
    id: 'port-crossings',
    caption: words('portCrossings.table.caption'),
    columns: [
      column('place'),
      column('country'),
      column('rule'),
      column('shown'),
      column('since', 'year'),
      column('until', 'year'),
      column('ship'),
      column('threshold'),
      ...ledgerColumns(display, words),
      column('sources', 'sources'),
    ],
    rows: rows.map((row) => {
      const { rule, threshold } = row;
      const port = tables.ports.find(({ id }) => id === row.assetId);
      const shipId = ship === 'design' ? rule.designShipId : ship;
      const vessel = tables.vessels.find(({ id }) => id === shipId);
      return [
        port?.name ?? row.assetId,
        port?.country ?? null,
        rule.label,
        words(`portCrossings.table.${rule.shown}`),
        rule.validFrom,
        rule.validTo,
        vessel?.name ?? shipId,
        words(`portCrossings.thresholds.${threshold}`),
        ...ledgerCells(row, display, words),
        cited([...new Set([...rule.citationIds, ...(vessel?.citationIds ?? [])])], tables.portCitations),
      ];
    }),
  };
}
