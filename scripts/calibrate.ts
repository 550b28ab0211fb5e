import { writeFileSync } from 'node:fs';
import { readDataFile } from '@/lib/datasets/files';
import { parseRiverInflow } from '@/lib/datasets/river-inflow';
import { caspian } from '@/lib/model/basin.fixture';
import { calibratePresets } from '@/lib/model/calibrate-presets';

/** Solve for the presets and write `data/presets.json`. Run it again when a year of data is added. */
const presets = calibratePresets({ basin: caspian, inflow: parseRiverInflow(readDataFile('river-inflow.csv')) });
writeFileSync('data/presets.json', `${JSON.stringify(presets, null, 2)}\n`);
for (const { id, values, targets } of presets) {
  const residuals = targets.map((target) => `${(100 * target.residualMetres).toFixed(2)} cm`).join(', ');
  console.log(`${id}: ${JSON.stringify(values)}${residuals && `; residuals ${residuals}`}`);
}
