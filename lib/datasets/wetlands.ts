import type { Wetland } from '@/lib/domain/wetland';
import { parseTable } from './parse-table';
import { splitChoices, splitList } from './split-list';
import { defineTable } from './table';

const countries = ['AZ', 'IR', 'KZ', 'RU', 'TM'] as const;
const switches = ['dredged inlet', 'river-fed', 'two-sided'] as const;
const depth = { kind: 'number', unit: 'm', min: 0.1, max: 30, optional: true } as const;

/** Wetlands, bays, islands and habitats at the sea, with what is known of each. */
export const wetlandsTable = defineTable({
  file: 'wetlands.csv',
  title: 'Wetlands, bays, islands and habitats',
  sourceId: 'wetlands',
  datum: 'BHS',
  columns: {
    id: { kind: 'id', meaning: 'name of the site' },
    name: { kind: 'text', meaning: 'name as printed' },
    countries: { kind: 'choices', options: countries, meaning: 'countries it lies in, ISO 3166' },
    latitude_deg: { kind: 'number', unit: '°', min: 36, max: 48, meaning: 'latitude north of its mark on the map' },
    longitude_deg: { kind: 'number', unit: '°', min: 46, max: 55, meaning: 'longitude east' },
    position_status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'read on a page, or from memory or schematic',
    },
    kind: { kind: 'text', meaning: 'what it is' },
    designation: { kind: 'text', optional: true, meaning: 'protection and listing' },
    ramsar_site: {
      kind: 'integer',
      unit: null,
      min: 1,
      max: 3000,
      optional: true,
      meaning: 'number of the Ramsar site',
    },
    ramsar_status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      optional: true,
      meaning: 'whether that number was read on a page or is from memory',
    },
    area_hectares: { kind: 'number', unit: null, min: 100, max: 12_000_000, optional: true, meaning: 'area, ha' },
    mean_depth_m: { ...depth, meaning: 'mean depth' },
    max_depth_m: { ...depth, meaning: 'largest depth' },
    depth_level_m: {
      kind: 'number',
      unit: 'm',
      min: -30,
      max: -25,
      optional: true,
      meaning: 'level of the sea from which the depths count',
    },
    depth_status: {
      kind: 'choice',
      options: ['verified', 'derived', 'assumed'],
      optional: true,
      meaning: 'the weakest of the depths and their level: read, computed by this project, or assumed',
    },
    control: {
      kind: 'choice',
      options: ['sea', 'partly', 'indirect'],
      meaning: 'whether the level of the sea decides over it; what is partly or indirectly so carries no threshold',
    },
    switches: {
      kind: 'choices',
      options: switches,
      optional: true,
      meaning: 'a dredged inlet lowers the cut-off by an unknown amount; a river feeds it on; high water harms it too',
    },
    basis: { kind: 'text', meaning: 'what was observed, how thresholds were found, what is unknown' },
    species: { kind: 'text', optional: true, meaning: 'what lives there' },
    confidence: { kind: 'text', meaning: 'how far the thresholds can be trusted' },
    citation_ids: { kind: 'ids', meaning: 'what it rests on' },
  },
  key: ['id'],
  references: [{ column: 'citation_ids', table: 'wetland-citations.csv' }],
});

/** Read the sites from the text of `wetlands.csv`; throws `Refusal`. */
export function parseWetlands(text: string): readonly Wetland[] {
  return parseTable(text, wetlandsTable).map((row) => ({
    id: row.id,
    name: row.name,
    countries: splitChoices(row.countries, countries),
    position: { latitude: row.latitude_deg, longitude: row.longitude_deg, status: row.position_status },
    kind: row.kind,
    designation: row.designation,
    ramsarSite: row.ramsar_site,
    ramsarStatus: row.ramsar_status,
    areaHectares: row.area_hectares,
    meanDepthMetres: row.mean_depth_m,
    maxDepthMetres: row.max_depth_m,
    depthLevelMetres: row.depth_level_m,
    depthStatus: row.depth_status,
    control: row.control,
    switches: splitChoices(row.switches, switches),
    basis: row.basis,
    species: row.species,
    confidence: row.confidence,
    citationIds: splitList(row.citation_ids),
  }));
}
