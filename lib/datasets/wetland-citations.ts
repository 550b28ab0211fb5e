import type { Citation } from '@/lib/domain/citation';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** Reports, papers and pages that rows on wetlands and coast rest on; two of them are our arithmetic and our memory. */
export const wetlandCitationsTable = defineTable({
  file: 'wetland-citations.csv',
  title: 'Reports and pages on wetlands and coast',
  sourceId: 'wetland-citations',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name used in the tables of wetlands and impacts' },
    title: { kind: 'text', meaning: 'title, translated where it is not English, and what of it was read' },
    publisher: { kind: 'text', optional: true, meaning: 'who published it, or where the copy stands' },
    year: { kind: 'text', optional: true, meaning: 'year as printed' },
    url: { kind: 'link', optional: true, meaning: 'where it was read' },
  },
  key: ['id'],
});

/** Read the citations by id from the text of `wetland-citations.csv`; throws `Refusal`. */
export function parseWetlandCitations(text: string): Readonly<Record<string, Citation>> {
  return Object.fromEntries(parseTable(text, wetlandCitationsTable).map((row) => [row.id, { ...row }]));
}
