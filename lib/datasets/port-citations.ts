import type { Citation } from '@/lib/domain/citation';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** Every report, paper and page that a row of a port table rests on. */
export const portCitationsTable = defineTable({
  file: 'port-citations.csv',
  title: 'Reports behind the tables of ports',
  sourceId: 'port-citations',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name by which other tables refer to it' },
    title: { kind: 'text', meaning: 'title, with the language of the page where it is not English' },
    publisher: { kind: 'text', optional: true, meaning: 'who published it' },
    year: { kind: 'text', optional: true, meaning: 'year as printed, or what is known of it' },
    url: { kind: 'link', optional: true, meaning: 'where it was read' },
  },
  key: ['id'],
});

/** Read the citations by id from the text of `port-citations.csv`; throws `Refusal`. */
export function parsePortCitations(text: string): Readonly<Record<string, Citation>> {
  return Object.fromEntries(parseTable(text, portCitationsTable).map((row) => [row.id, { ...row }]));
}
