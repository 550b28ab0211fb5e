import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Line, LonLat } from '@/lib/relief/grid';
import type { MapLayer } from '@/lib/relief/map-layer';
import { clipLine } from './clip-line';
import { simplifyLine } from './simplify-line';

const require = createRequire(import.meta.url);

/** The frame of the map with a margin, degrees. */
const frame = { west: 45.5, east: 56.5, south: 36, north: 48.2 } as const;

/** Give the borders between countries within the frame, from Natural Earth at 1:10 million through world-atlas. */
export function borderLayer(): MapLayer {
  const file = require.resolve('world-atlas/countries-10m.json');
  const topology: Topology<{ countries: GeometryCollection<Record<string, unknown>> }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const lines = mesh(topology, topology.objects.countries, (a, b) => a !== b).coordinates.flatMap((line): Line[] =>
    clipLine(
      line.map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]),
      frame,
    ),
  );
  return { kind: 'border', value: 0, lines: lines.map((line) => simplifyLine(line, 0.006)) };
}
