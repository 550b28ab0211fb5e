import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { tableOf } from './bench/bench-row';
import { benchModel } from './bench/model';
import { benchPage } from './bench/page';

/** Measure what the product promises of its speed, print it with the limits, and with `--write` keep it in docs. */
const rows = [...benchModel(), ...(await benchPage())];
const table = tableOf(rows);
console.log(table);
if (process.argv.includes('--write')) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  writeFileSync(
    'docs/bench.md',
    `# Bench

\`npm run build && npm run bench\` measures these on the built site; \`npm run bench -- --write\` keeps the table here.
The page is measured in headless Chromium at 1440 × 900 with its processor slowed four times; a slider step is timed
from the input event to the first frame painted with the changed line. The slowdown does not reach workers, so their
time counts four times. Last run on ${machine}.

${table}
`,
  );
}
