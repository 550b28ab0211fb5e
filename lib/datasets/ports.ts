import type { Port } from '@/lib/domain/port';
import { parseTable } from './parse-table';
import { splitChoices, splitList } from './split-list';
import { defineTable } from './table';

/** Ports, terminals and waterways; most of them of unknown depth. */
export const portsTable = defineTable({
  file: 'ports.csv',
  title: 'Ports, terminals and waterways',
  sourceId: 'ports',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name by which other tables and links refer to it' },
    name: { kind: 'text', meaning: 'name' },
    country: { kind: 'choice', options: ['AZ', 'IR', 'KZ', 'RU', 'TM'], meaning: 'country, ISO 3166' },
    unlocode: { kind: 'text', optional: true, meaning: 'UN/LOCODE; empty where none was found' },
    latitude_deg: { kind: 'number', unit: '°', min: 36, max: 48, meaning: 'latitude north, WGS 84' },
    longitude_deg: { kind: 'number', unit: '°', min: 46, max: 55, meaning: 'longitude east, WGS 84' },
    position_status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'whether the position was read in a source or is from memory and unconfirmed',
    },
    roles: {
      kind: 'choices',
      options: [
        'oil',
        'ferry',
        'grain',
        'container',
        'general',
        'supply',
        'river-sea',
        'waterway',
        'fishing',
        'planned',
        'shipyard',
        'middle corridor',
        'north–south corridor',
      ],
      optional: true,
      meaning: 'what it serves',
    },
    throughput_mt: {
      kind: 'number',
      unit: 'Mt',
      min: 0,
      max: 50,
      optional: true,
      meaning: 'cargo handled in the period beside it',
    },
    throughput_period: { kind: 'text', optional: true, meaning: 'period of the throughput' },
    confidence: { kind: 'choice', options: ['high', 'medium', 'low'], meaning: 'how far the row can be trusted' },
    notes: { kind: 'text', meaning: 'what is known of it and what is doubtful' },
    citations: { kind: 'ids', optional: true, meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the ports from the text of `ports.csv`; throws `Refusal`. */
export function parsePorts(text: string): readonly Port[] {
  return parseTable(text, portsTable).map((row) => ({
    id: row.id,
    name: row.name,
    country: row.country,
    unlocode: row.unlocode,
    position: { latitude: row.latitude_deg, longitude: row.longitude_deg, status: row.position_status },
    roles: splitChoices(row.roles, portsTable.columns.roles.options),
    throughput:
      row.throughput_mt === null || row.throughput_period === null
        ? null
        : { megatonnes: row.throughput_mt, period: row.throughput_period },
    notes: row.notes,
    confidence: row.confidence,
    citationIds: splitList(row.citations),
  }));
}
