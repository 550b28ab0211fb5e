import type { InfrastructureSite } from '@/lib/domain/infrastructure';
import { parseTable } from './parse-table';
import { splitChoices, splitList } from './split-list';
import { defineTable } from './table';

/** Intakes, plants and fields at the sea, told in words and bound to no level. */
export const infrastructureTable = defineTable({
  file: 'infrastructure.csv',
  title: 'Intakes, desalination plants and fields',
  sourceId: 'infrastructure',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the site' },
    name: { kind: 'text', meaning: 'name' },
    countries: { kind: 'choices', options: ['AZ', 'IR', 'KZ', 'RU', 'TM'], meaning: 'countries, ISO 3166' },
    latitude_deg: { kind: 'number', unit: '°', min: 36, max: 48, optional: true, meaning: 'latitude north, WGS 84' },
    longitude_deg: { kind: 'number', unit: '°', min: 46, max: 55, optional: true, meaning: 'longitude east, WGS 84' },
    position_status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      optional: true,
      meaning: 'whether the position was read in a source or is from memory and unconfirmed',
    },
    position_uncertainty_deg: {
      kind: 'number',
      unit: '°',
      min: 0,
      max: 1,
      optional: true,
      meaning: 'uncertainty of the position, where one is stated',
    },
    kind: {
      kind: 'choice',
      options: ['water intake', 'desalination', 'oil field', 'project'],
      meaning: 'what sort of site it is',
    },
    statement: { kind: 'text', meaning: 'what is known of it' },
    status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'read in the source, or from memory and unconfirmed',
    },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the sites from the text of `infrastructure.csv`; throws `Refusal`. */
export function parseInfrastructure(text: string): readonly InfrastructureSite[] {
  return parseTable(text, infrastructureTable).map((row) => ({
    id: row.id,
    name: row.name,
    countries: splitChoices(row.countries, infrastructureTable.columns.countries.options),
    position:
      row.latitude_deg === null || row.longitude_deg === null || row.position_status === null
        ? null
        : {
            latitude: row.latitude_deg,
            longitude: row.longitude_deg,
            status: row.position_status,
            uncertaintyDegrees: row.position_uncertainty_deg,
          },
    kind: row.kind,
    statement: row.statement,
    status: row.status,
    citationIds: splitList(row.citations),
  }));
}
