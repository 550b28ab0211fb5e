import type { Surrounding } from '@/lib/domain/surrounding';
import { parseTable } from './parse-table';
import { defineTable } from './table';

const elevation = { kind: 'number', unit: 'm', min: -80, max: -20 } as const;

/** What lies around each port: the cells that answer how far the sea, any water or a given depth is. */
export const portSurroundingsTable = defineTable({
  file: 'relief/port-surroundings.csv',
  title: 'From the ports outward: distance, bed and connection with the sea',
  sourceId: 'relief-grid',
  datum: 'BHS',
  columns: {
    port_id: { kind: 'id', meaning: 'the port, as in ports.csv' },
    distance_km: {
      kind: 'number',
      unit: 'km',
      min: 0,
      max: 400,
      meaning: 'from the port to the near edge of the cell',
    },
    bed_m: { ...elevation, meaning: 'elevation of the bed; −80 stands for −80 or deeper' },
    connection_m: { ...elevation, meaning: 'level at which the cell joins the sea; −20 stands for −20 or higher' },
  },
  key: ['port_id', 'distance_km', 'bed_m', 'connection_m'],
  references: [{ column: 'port_id', table: 'ports.csv' }],
});

/**
 * Read the cells around each port, nearest first, by the id of the port, from the text of `port-surroundings.csv`;
 * throws `Refusal`.
 */
export function parsePortSurroundings(text: string): Readonly<Record<string, readonly Surrounding[]>> {
  const byPort: Record<string, Surrounding[]> = {};
  for (const row of parseTable(text, portSurroundingsTable)) {
    byPort[row.port_id] ??= [];
    byPort[row.port_id]?.push({
      distanceKm: row.distance_km,
      bedMetres: row.bed_m,
      connectionMetres: row.connection_m,
    });
  }
  return byPort;
}
