import type { Browser } from 'playwright-core';
import { type BenchRow, median, stepRows } from './bench-row';
import { openSlowed, timeSteps } from './slow-page';

const steps = 60;
const layerOf = (layer: string) => `[class*=live] [data-figure=level] [data-layer="${layer}"] path`;

/** Time the page as a reader meets it: weight before interaction, shift, and a slider held on a slow machine. */
export async function benchPage(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const balance = `${url}/`;
  return [
    ...(await weight(browser, balance)),
    ...(await shift(browser, balance, 'default')),
    ...(await shift(browser, `${url}/?preset=decline-18&shape=1`, 'a link with a scenario')),
    ...(await slider(browser, `${url}/?preset=decline-9`, 'Fall by 2100', 'median', 'decline slider')),
    ...(await slider(browser, balance, 'Present rate of fall', 'central', 'balance slider, central line')),
    ...(await bands(browser, balance)),
  ];
}

/** Script that a page asks for before it loads its live part, as sent with gzip. */
async function weight(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const { gzipSync } = await import('node:zlib');
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const html = await (await page.request.get(url)).text();
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  const sources = tags.map((match) => new URL(match[1] ?? '', url).href);
  const sizes = await Promise.all(
    [...new Set(sources)].map(async (source) => gzipSync(await (await page.request.get(source)).body()).length),
  );
  const total: number[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) total.push(gzipSync(await response.body()).length);
  });
  await page.goto(url);
  await page.waitForSelector('[role="slider"]');
  await page.close();
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / 1000;
  return [
    { what: 'page: HTML, gzip', value: gzipSync(html).length / 1000, unit: 'kB', decimals: 0 },
    { what: 'page: script before interaction, gzip', value: sum(sizes), unit: 'kB', decimals: 0, limit: 200 },
    { what: 'page: all script with the live part, gzip', value: sum(total), unit: 'kB', decimals: 0 },
  ];
}

async function shift(browser: Browser, url: string, name: string): Promise<readonly BenchRow[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shifted: shiftedSoFar() + sizeOf(entry) });
    }).observe({ type: 'layout-shift', buffered: true });
    const shiftedSoFar = () => Number(Reflect.get(window, 'shifted'));
    const sizeOf = (entry: PerformanceEntry) => Number(Reflect.get(entry, 'value'));
  });
  await page.goto(url);
  await page.waitForSelector('[role="slider"]');
  await page.waitForTimeout(1500);
  const value = await page.evaluate(() => Number(Reflect.get(window, 'shifted')));
  await page.close();
  return [{ what: `page: layout shift, ${name}`, value, unit: '', decimals: 4, limit: 0 }];
}

/** Move a slider step by step on a slowed page and wait for the paint that shows a layer changed. */
async function slider(
  browser: Browser,
  url: string,
  label: string,
  layer: string,
  name: string,
): Promise<readonly BenchRow[]> {
  const page = await openSlowed(browser, url);
  const rounds = await timeSteps(page, { label, watch: layerOf(layer), steps, restMs: 40 });
  await page.close();
  return stepRows(name, rounds, { ...(layer === 'median' ? { median: 33 } : {}), p95: 50 });
}

/** Bands stand on a worker's stations, which the throttle does not reach: it is held back itself (see `slowWorkers`). */
async function bands(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const page = await openSlowed(browser, url);
  const rounds = await timeSteps(page, {
    label: 'Present rate of fall',
    watch: layerOf('band-5-95'),
    steps,
    restMs: 40,
  });
  const own = await Promise.all(page.workers().map((worker) => worker.evaluate(readOwnTimes)));
  await page.close();
  if (own.length === 0) throw new Error('no worker on the page: bands were not measured');
  return [
    { what: 'page: worker, one station', value: median(own.flat().slice(3)), unit: 'ms', decimals: 1 },
    ...stepRows('balance slider, bands', rounds, { p95: 100 }),
  ];
}

/** Runs in a worker that `slowWorkers` holds back: its times for stations. */
function readOwnTimes(): readonly number[] {
  if (!('ownTimes' in self)) throw new Error('a worker is not held back: its time would not count');
  return (self.ownTimes as { readonly station?: readonly number[] }).station ?? [];
}
