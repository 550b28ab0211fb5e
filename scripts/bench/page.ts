import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { openSite } from '../../e2e/site';
import { type BenchRow, median, percentile } from './bench-row';

const slowdown = 4;
const steps = 60;

/** Time the page as a reader meets it: weight before interaction, shift, and a slider held on a slow machine. */
export async function benchPage(): Promise<readonly BenchRow[]> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const decline = `${site.url}/?preset=decline-9`;
    return [
      ...(await weight(browser, `${site.url}/`)),
      ...(await shift(browser, `${site.url}/`, 'default')),
      ...(await shift(browser, `${site.url}/?preset=decline-18&shape=1`, 'a link with a scenario')),
      ...(await slider(browser, decline, 'decline', 'median', 'decline slider')),
      ...(await slider(browser, `${site.url}/`, 'fall', 'central', 'balance slider, central line')),
      ...(await bands(browser, `${site.url}/`)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
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
  id: string,
  layer: string,
  name: string,
): Promise<readonly BenchRow[]> {
  const page = await openSlowed(browser, url);
  const times = await page.evaluate(moveAndTime, { id, layer, steps });
  await page.close();
  return [
    {
      what: `page: ${name}, median`,
      value: median(times),
      unit: 'ms',
      decimals: 1,
      ...(id === 'decline' ? { limit: 33 } : {}),
    },
    { what: `page: ${name}, p95`, value: percentile(times, 0.95), unit: 'ms', decimals: 1, limit: 50 },
  ];
}

/** Bands come from a worker, which the throttle does not reach: it is held back itself (see `slowWorkers`). */
async function bands(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const page = await openSlowed(browser, url);
  const times = await page.evaluate(moveAndTime, { id: 'fall', layer: 'band-5-95', steps });
  const own = await Promise.all(page.workers().map((worker) => worker.evaluate(readOwnTimes)));
  await page.close();
  if (own.length === 0) throw new Error('no worker on the page: bands were not measured');
  return [
    { what: 'page: worker, one ensemble', value: median(own.flat().slice(5)), unit: 'ms', decimals: 1 },
    { what: 'page: balance slider, bands, median', value: median(times), unit: 'ms', decimals: 1 },
    { what: 'page: balance slider, bands, p95', value: percentile(times, 0.95), unit: 'ms', decimals: 1, limit: 100 },
  ];
}

/** Runs in a worker that `slowWorkers` holds back. */
function readOwnTimes(): number[] {
  if (!('ownTimes' in self)) throw new Error('a worker is not held back: its time would not count');
  return self.ownTimes as number[];
}

/**
 * Make every worker of a page take `rate` times its own time: before it answers it turns in place for as long as a slow
 * machine would still compute, and occupies a processor meanwhile. It keeps its own times in `ownTimes`.
 */
async function slowWorkers(page: Page, rate: number): Promise<void> {
  const slow = `{
    const answer = self.postMessage.bind(self);
    let asked = 0;
    self.ownTimes = [];
    self.addEventListener('message', () => { asked = performance.now(); });
    self.postMessage = (...message) => {
      const own = performance.now() - asked;
      self.ownTimes.push(own);
      while (performance.now() < asked + ${rate} * own);
      answer(...message);
    };
  }\n`;
  // The bundler names what starts a worker after it.
  await page.route('**/*worker*.js*', async (route) => {
    const script = await route.fetch();
    await route.fulfill({ response: script, body: slow + (await script.text()) });
  });
}

async function openSlowed(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  // The runner names functions by a helper of its own, which the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await slowWorkers(page, slowdown);
  await page.goto(url);
  await page.waitForSelector('[role="slider"]');
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Runs in the page: set the slider as a pointer would, and wait until a frame with the changed layer is painted. */
async function moveAndTime({ id, layer, steps }: { id: string; layer: string; steps: number }): Promise<number[]> {
  const { modelLabels } = {
    modelLabels: { decline: 'Fall by 2100', fall: 'Present rate of fall' } as Record<string, string>,
  };
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const input = inputs.find((candidate) => candidate.labels?.[0]?.textContent === modelLabels[id]);
  if (input === undefined) throw new Error(`no slider ${id}`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const drawing = () =>
    document.querySelector(`[class*=live] [data-figure=level] [data-layer="${layer}"] path`)?.getAttribute('d');
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    const before = drawing();
    const value =
      Number(input.min) + (Number(input.max) - Number(input.min)) * (0.3 + 0.4 * Math.abs(Math.sin(step / 7)));
    const start = performance.now();
    set?.call(input, String(value));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do await painted();
    while (drawing() === before && performance.now() - start < 2000);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 40 + (step % 5) * 7));
  }
  return times.slice(5);
}
