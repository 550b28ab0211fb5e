import type { Corridor } from '@/lib/domain/port';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

/** Routes across the sea, each as the chain of ports and bars that a ship passes. */
export const corridorsTable = defineTable({
  file: 'corridors.csv',
  title: 'Routes across the sea',
  sourceId: 'corridors',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the chain' },
    name: { kind: 'text', meaning: 'its ends' },
    route: {
      kind: 'choice',
      options: ['Middle Corridor', 'North–South Corridor', 'Kazakh oil'],
      meaning: 'route it is part of',
    },
    port_ids: { kind: 'ids', meaning: 'ports and bars in the order of the voyage, as in ports.csv' },
  },
  key: ['id'],
  references: [{ column: 'port_ids', table: 'ports.csv' }],
});

/** Read the chains from the text of `corridors.csv`; throws `Refusal`. */
export function parseCorridors(text: string): readonly Corridor[] {
  return parseTable(text, corridorsTable).map((row) => ({
    id: row.id,
    name: row.name,
    group: row.route,
    portIds: splitList(row.port_ids),
  }));
}
