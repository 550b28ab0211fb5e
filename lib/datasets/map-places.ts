import type { MapPlace } from '@/lib/domain/map-place';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** Cities, river mouths, bays and parts of the sea, to read the map by. */
export const mapPlacesTable = defineTable({
  file: 'map-places.csv',
  title: 'Names on the map',
  sourceId: 'map-places',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the row' },
    name: { kind: 'text', meaning: 'name as it stands on the map' },
    kind: { kind: 'choice', options: ['city', 'river mouth', 'bay', 'sea part'], meaning: 'what it is' },
    latitude_deg: { kind: 'number', unit: '°', min: 36, max: 48, meaning: 'latitude north, WGS 84' },
    longitude_deg: { kind: 'number', unit: '°', min: 46, max: 56, meaning: 'longitude east, WGS 84' },
    status: {
      kind: 'choice',
      options: ['verified', 'recalled', 'placed'],
      meaning: 'whether the position was read in a source, is from memory, or is only where the name stands',
    },
  },
  key: ['id'],
});

/** Read the names from the text of `map-places.csv`; throws `Refusal`. */
export function parseMapPlaces(text: string): readonly MapPlace[] {
  return parseTable(text, mapPlacesTable).map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    latitude: row.latitude_deg,
    longitude: row.longitude_deg,
    status: row.status,
  }));
}
