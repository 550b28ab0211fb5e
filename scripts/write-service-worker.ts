import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isKept, precacheOf } from './service-worker/precache';

/**
 * Write `out/sw.js`: the worker of `service-worker/worker.js` with the version and the addresses of this build. It is
 * the last step, since the worker keeps what the steps before it wrote.
 */
const place = "'build'";
const folder = import.meta.dirname;
const worker = readFileSync(join(folder, 'service-worker', 'worker.js'), 'utf8');
const entries = readdirSync('out', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const files = entries
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, name: path.split(sep).slice(1).join('/') }))
  .filter(({ name }) => isKept(name))
  .map(({ path, name }) => ({ name, content: readFileSync(path) }));

const precache = precacheOf(files, worker);
if (!precache.addresses.includes(precache.lost)) throw new Error(`out/: no page for lost addresses, ${precache.lost}`);
if (worker.split(`${place};`).length !== 2) throw new Error(`worker.js: ${place} was expected once`);
writeFileSync(
  'out/sw.js',
  worker.replace(`${place};`, () => `${JSON.stringify(precache)};`),
);

const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
process.stdout.write(`Service worker ${precache.version}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
