import type { TradeFigure } from '@/lib/domain/port';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

/** Figures on trade and throughput: they give scale and enter no computation. */
export const tradeTable = defineTable({
  file: 'trade.csv',
  title: 'Trade across the sea',
  sourceId: 'trade',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the figure' },
    item: { kind: 'text', meaning: 'what is counted' },
    period: { kind: 'text', optional: true, meaning: 'year or period as printed; empty where not confirmed' },
    value: { kind: 'number', unit: null, min: 0, max: 1000, meaning: 'value, in the unit beside it' },
    unit: { kind: 'choice', options: ['Mt', 'Mt/yr', 'thousand TEU', 'bn USD'], meaning: 'unit of the value' },
    kind: {
      kind: 'choice',
      options: ['reported', 'forecast', 'planned'],
      meaning: 'counted, expected by someone, or a capacity or ceiling planned or agreed',
    },
    route: {
      kind: 'choice',
      options: ['Middle Corridor', 'North–South Corridor', 'Kazakh oil'],
      optional: true,
      meaning: 'route it gives scale to',
    },
    note: { kind: 'text', optional: true, meaning: 'who says so, and what else is to be known' },
    status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'read in the source, or unconfirmed',
    },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the figures from the text of `trade.csv`; throws `Refusal`. */
export function parseTrade(text: string): readonly TradeFigure[] {
  return parseTable(text, tradeTable).map((row) => ({
    id: row.id,
    item: row.item,
    period: row.period,
    value: row.value,
    unit: row.unit,
    kind: row.kind,
    group: row.route,
    note: row.note,
    status: row.status,
    citationIds: splitList(row.citations),
  }));
}
