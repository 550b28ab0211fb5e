import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiFiles } from './api/files';

/** Write the static API into the built site. */
const folder = 'out/api/v1';
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of apiFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
