import { writeFileSync } from 'node:fs';
import { readDataFile } from '@/lib/datasets/files';
import { portSurroundingsTable } from '@/lib/datasets/port-surroundings';
import { parsePorts, portsTable } from '@/lib/datasets/ports';
import { surroundingsOf } from '@/lib/relief/surroundings-of';
import { readRawGrid } from './relief/raw-grid';
import { reliefOfGrid } from './relief/relief-of-grid';

/**
 * List what lies around every port: `tsx scripts/port-surroundings.ts FOLDER`, where FOLDER holds the grid of 0.02°.
 * It looks 400 km far and tells beds apart down to −80 m: 20 m of water at the lowest level of the hypsometry.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('port-surroundings: no folder; expected the one that holds the grid');

const reach = { kilometres: 400, deepestMetres: -80 };
const relief = reliefOfGrid(readRawGrid(folder), 10 * reach.deepestMetres, -200);
const lines = parsePorts(readDataFile(portsTable.file)).flatMap(({ id, position }) => {
  const surroundings = surroundingsOf(relief, position, reach);
  console.log(`${id}: ${surroundings.length} cells`);
  return surroundings.map(({ distanceKm, bedMetres, connectionMetres }) =>
    [id, distanceKm.toFixed(1), bedMetres.toFixed(1), connectionMetres.toFixed(1)].join(','),
  );
});
writeFileSync(
  `data/${portSurroundingsTable.file}`,
  `${[Object.keys(portSurroundingsTable.columns).join(','), ...lines].join('\n')}\n`,
);
