import { readFileSync, writeFileSync } from 'node:fs';
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
import { recordOf } from './bench/record';

const record = 'docs/bench.md';

/** Measure what the product promises of its speed, print it with the limits, and with `--write` keep it in docs. */
const rows = [...benchMachine(), ...benchModel(), ...(await onSite([benchPage, benchPlaces, benchFiles]))];
console.log(tableOf(rows));
if (process.argv.includes('--write')) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  writeFileSync(record, recordOf(rows, machine, readFileSync(record, 'utf8')));
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
