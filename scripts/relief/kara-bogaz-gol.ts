import { readFileSync } from 'node:fs';
import type { Line, LonLat } from '@/lib/relief/grid';
import type { MapLayer } from '@/lib/relief/map-layer';
import { simplifyLine } from './simplify-line';

/** Area within the outline, km² (GSHHG 2.3.7). */
export const karaBogazGolKm2 = 16_872;

/** Read the outline of the bay from `kara_bogaz_gol.geojson`: one polygon, without islands. */
export function karaBogazGolLayer(folder: string): MapLayer {
  const feature: unknown = JSON.parse(readFileSync(`${folder}/kara_bogaz_gol.geojson`, 'utf8'));
  const rings = walk(walk(feature, 'geometry'), 'coordinates');
  if (!Array.isArray(rings)) throw new Error('kara_bogaz_gol.geojson: no polygon');
  return { kind: 'kara-bogaz-gol', value: 0, lines: rings.map((ring) => simplifyLine(lineOf(ring), 0.003)) };
}

function walk(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function lineOf(ring: unknown): Line {
  if (!Array.isArray(ring)) throw new Error('kara_bogaz_gol.geojson: a ring is no list');
  return ring.map((point: unknown): LonLat => {
    const [longitude, latitude]: unknown[] = Array.isArray(point) ? point : [];
    if (typeof longitude === 'number' && typeof latitude === 'number') return [longitude, latitude];
    throw new Error('kara_bogaz_gol.geojson: a point is not two numbers');
  });
}
