import type { PortReport } from '@/lib/domain/port';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

/** What was reported at ports, with its date; the only evidence where a depth is unknown. */
export const portReportsTable = defineTable({
  file: 'port-reports.csv',
  title: 'Dated reports on ports',
  sourceId: 'port-reports',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the report' },
    date: { kind: 'text', optional: true, meaning: 'date or period as printed; empty where undated' },
    place_id: {
      kind: 'id',
      meaning: 'port, as in ports.csv, or a stretch of coast: region, region_ru (Russia), region_ir (Iran)',
    },
    kind: {
      kind: 'choice',
      options: [
        'access lost',
        'capacity loss',
        'closure',
        'cost',
        'depth',
        'draught limit',
        'dredging',
        'dredging need',
        'dredging plan',
        'emergency',
        'level fall',
        'light loading',
        'policy',
        'reopening',
        'traffic',
        'warning',
        'water intake',
      ],
      meaning: 'what sort of report it is',
    },
    metric: { kind: 'text', optional: true, meaning: 'what the value measures' },
    value: { kind: 'text', optional: true, meaning: 'value as reported; two numbers are parted by a stroke' },
    unit: { kind: 'text', optional: true, meaning: 'unit of the value' },
    statement: { kind: 'text', meaning: 'what was reported, and by whom' },
    confidence: { kind: 'choice', options: ['high', 'medium', 'low'], meaning: 'how far it can be trusted' },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [
    { column: 'place_id', table: 'ports.csv', or: ['region', 'region_ru', 'region_ir'] },
    { column: 'citations', table: 'port-citations.csv' },
  ],
});

/** Read the reports from the text of `port-reports.csv`; throws `Refusal`. */
export function parsePortReports(text: string): readonly PortReport[] {
  return parseTable(text, portReportsTable).map((row) => ({
    id: row.id,
    date: row.date,
    placeId: row.place_id,
    kind: row.kind,
    metric: row.metric,
    value: row.value,
    unit: row.unit,
    statement: row.statement,
    confidence: row.confidence,
    citationIds: splitList(row.citations),
  }));
}
