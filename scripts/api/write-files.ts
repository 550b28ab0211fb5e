import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiFiles } from './files';

/** Write the static API into a folder that is served as a site, in place of what stood at `api/v1` there. */
export function writeApiFiles(site: string): void {
  const folder = join(site, 'api', 'v1');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of apiFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
