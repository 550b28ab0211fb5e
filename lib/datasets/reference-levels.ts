import type { ReferenceLevel } from '@/lib/domain/reference-level';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

/** Levels that reports on ports refer to; no part of any series. */
export const referenceLevelsTable = defineTable({
  file: 'reference-levels.csv',
  title: 'Levels that reports on ports refer to',
  sourceId: 'reference-levels',
  datum: 'BHS',
  columns: {
    date: { kind: 'text', meaning: 'date or period as printed' },
    place: { kind: 'text', meaning: 'where, or by whom' },
    level_m: { kind: 'number', unit: 'm', min: -30, max: -26, meaning: 'level' },
    scope: {
      kind: 'choice',
      options: ['whole sea', 'part of the sea', 'local gauge'],
      meaning: 'what it stands for; a local gauge is not comparable with the rest',
    },
    status: {
      kind: 'choice',
      options: ['verified', 'derived', 'recalled'],
      meaning: 'read in the source, computed from it, or from memory and unconfirmed',
    },
    note: { kind: 'text', optional: true, meaning: 'what else is to be known' },
    citations: { kind: 'ids', optional: true, meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['date', 'place'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the levels from the text of `reference-levels.csv`; throws `Refusal`. */
export function parseReferenceLevels(text: string): readonly ReferenceLevel[] {
  return parseTable(text, referenceLevelsTable).map((row) => ({
    date: row.date,
    place: row.place,
    levelMetres: row.level_m,
    scope: row.scope,
    status: row.status,
    note: row.note,
    citationIds: splitList(row.citations),
  }));
}
