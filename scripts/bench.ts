import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { openSite } from '../e2e/site';
import { type BenchRow, tableOf } from './bench/bench-row';
import { benchFiles } from './bench/files';
import { benchMachine } from './bench/machine';
import { benchModel } from './bench/model';
import { benchPage } from './bench/page';
import { benchPlaces } from './bench/places';

/** Measure what the product promises of its speed, print it with the limits, and with `--write` keep it in docs. */
const rows = [...benchMachine(), ...benchModel(), ...(await onSite([benchPage, benchPlaces, benchFiles]))];
const table = tableOf(rows);
console.log(table);
if (process.argv.includes('--write')) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  writeFileSync(
    'docs/bench.md',
    `# Bench

\`npm run build && npm run bench\` measures these on the built site; \`npm run bench -- --write\` keeps the table here.
The page is measured in headless Chromium at 1440 × 900 with its processor slowed four times; a slider step is timed
from the input event to the first frame that begins with the change made. The slowdown does not reach workers, so they
are held back until four times their own time has passed. Steps are timed in five rounds, of which the quietest counts;
the last column says in how many the limit held. Files are timed without slowdown. Last run on ${machine}.

${table}
`,
  );
}

/** Measure on the built site, in one browser. */
async function onSite(
  benches: readonly ((browser: Browser, url: string) => Promise<readonly BenchRow[]>)[],
): Promise<readonly BenchRow[]> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const measured: BenchRow[] = [];
    for (const bench of benches) measured.push(...(await bench(browser, site.url)));
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}
