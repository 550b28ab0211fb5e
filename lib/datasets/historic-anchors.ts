import type { HistoricAnchor } from '@/lib/domain/anchor';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** Single levels from before 1921, for the text only. */
export const historicAnchorsTable = defineTable({
  file: 'historic-anchors.csv',
  title: 'Single levels from before the annual series',
  sourceId: 'historic-anchors',
  datum: 'BHS',
  columns: {
    year: { kind: 'year', min: 1830, max: 1920, meaning: 'calendar year' },
    level_m: { kind: 'number', unit: 'm', min: -30, max: -22, meaning: 'level' },
    datum: { kind: 'datum', meaning: 'vertical datum of the level' },
    source_id: { kind: 'source', meaning: 'source record of the value' },
    statement: { kind: 'text', meaning: 'what the value is' },
    flag: { kind: 'text', optional: true, meaning: 'what is doubtful about the value' },
  },
  key: ['year'],
  order: { by: 'year', step: null },
});

/** Read the anchors from the text of `historic-anchors.csv`; throws `Refusal`. */
export function parseHistoricAnchors(text: string): readonly HistoricAnchor[] {
  return parseTable(text, historicAnchorsTable).map((row) => ({
    year: row.year,
    levelMetres: row.level_m,
    sourceId: row.source_id,
    statement: row.statement,
    flag: row.flag,
  }));
}
