import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bundleFile } from '@/lib/relief/bundle';
import { encodeBundle } from '@/lib/relief/encode-bundle';
import { borderLayer } from './relief/border-layer';
import { depthLayers } from './relief/depth-layers';
import { karaBogazGolKm2, karaBogazGolLayer } from './relief/kara-bogaz-gol';
import { landShading } from './relief/land-shading';
import { rawGrid, rawGridFile, rawGridSha256, readRawGrid } from './relief/raw-grid';
import { reliefOfGrid } from './relief/relief-of-grid';

/**
 * Pack the relief for the browser: `tsx scripts/pack-relief.ts FOLDER`, where FOLDER holds the grid of 0.02° and the
 * outline of Kara-Bogaz-Gol. They are not in the project (600 kB); `data/relief/relief.json` names their checksum, the
 * source record `relief-grid` says where they come from. The same input gives the same bytes.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('pack-relief: no folder; expected the one that holds the grid');

const raw = readRawGrid(folder);
const relief = reliefOfGrid(raw, -560, -200);
const layers = [
  ...depthLayers(rawGrid, raw.elevationDecimetres),
  ...landShading(rawGrid, raw.elevationDecimetres, raw.noData),
  karaBogazGolLayer(folder),
  borderLayer(),
];
const bytes = encodeBundle({ relief, layers, karaBogazGolKm2 });
const description = {
  file: bundleFile,
  bytes: bytes.length,
  sha256: bytesToHex(sha256(bytes)),
  madeFrom: { file: rawGridFile, sha256: rawGridSha256, source: 'relief-grid' },
  grid: rawGrid,
  clippedDecimetres: [relief.lowestDecimetres, relief.highestDecimetres],
  layers: layers.map(({ kind, value, lines }) => ({
    kind,
    value,
    lines: lines.length,
    points: lines.reduce((sum, line) => sum + line.length, 0),
  })),
};
mkdirSync('data/relief', { recursive: true });
writeFileSync(`data/${bundleFile}`, bytes);
writeFileSync('data/relief/relief.json', `${JSON.stringify(description, null, 2)}\n`);

const alone = (parts: typeof layers) => gzipSync(encodeBundle({ relief, layers: parts, karaBogazGolKm2 })).length;
const bare = alone([]);
console.log(`${bundleFile}: ${bytes.length} bytes, ${gzipSync(bytes).length} after gzip; relief alone ${bare}`);
for (const kind of new Set(layers.map((layer) => layer.kind))) {
  console.log(`  ${kind}: about ${alone(layers.filter((layer) => layer.kind === kind)) - bare} bytes`);
}
