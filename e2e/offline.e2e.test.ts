import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { figureIds } from '@/lib/figures/spec';
import { serve } from '../scripts/serve.mjs';
import { openSite } from './site';
import { siteTest } from './site-test';

const liveTitle = '[class*="live"] svg[data-figure] > title';

/** Each of these opens several pages and copies the whole site, ms. */
const patience = 60_000;

/** Open a page in a profile of its own, which is closed with the test; a fault on any of its pages fails the test. */
async function openProfile(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  return { context, page: await context.newPage() };
}

/** Wait until the worker has kept the site and answers for the page. */
async function waitForCopy(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Names of the copies that the browser keeps. */
const copiesOf = (page: Page) => page.evaluate(() => caches.keys());

async function downloaded(page: Page, figure: string, format: string): Promise<string> {
  const section = page.locator(`#${figure}`);
  await section.getByRole('button', { name: 'Export' }).click();
  const waiting = page.waitForEvent('download');
  await section.getByRole('button', { name: `Download ${format}` }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  await page.keyboard.press('Escape');
  return text;
}

siteTest(
  'after one visit every page, scenario and export works with the plug pulled',
  async ({ browser }) => {
    const site = await openSite();
    const { context, page } = await openProfile(browser);
    await page.goto(`${site.url}/`);
    await waitForCopy(page);
    await site.close();
    await context.setOffline(true);

    await page.goto(`${site.url}/?preset=decline-9&decline=12`);
    await page.locator(`#level ${liveTitle}`).waitFor({ state: 'attached' });
    // −28.24 m (2020) less 12 m.
    await expect.poll(() => page.locator(`#level ${liveTitle}`).textContent()).toContain('−40.2');
    expect(await downloaded(page, 'level', 'CSV')).toContain('preset=decline-9&decline=12');
    expect(await downloaded(page, 'level', 'SVG')).toMatch(/^<svg[^>]*>[\s\S]*<\/svg>\s*$/);
    // The bands of a water balance come from a worker, whose code is kept too.
    await page.goto(`${site.url}/?preset=samant-prange&warming=ssp585`);
    await page.locator('#level [class*="live"] [data-layer="band-5-95"] path').first().waitFor({ state: 'attached' });

    await page.goto(`${site.url}/methods/?preset=decline-9`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Methods');
    // An address without its slash is sent on to the page, as a host does.
    await page.goto(`${site.url}/data?preset=decline-9`);
    expect(page.url()).toBe(`${site.url}/data/?preset=decline-9`);
    const file = await page.evaluate(async () => (await fetch('/data/files/annual-levels.csv')).text());
    expect(file).toBe(readFileSync('data/annual-levels.csv', 'utf8'));

    await page.goto(`${site.url}/embed/hindcast/?preset=decline-9`);
    await page.locator(liveTitle).waitFor({ state: 'attached' });
    const embeds = figureIds.map((id) => `/embed/${id}/?preset=decline-9`);
    const statuses = await page.evaluate(
      (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
      embeds,
    );
    expect(statuses).toEqual(embeds.map(() => 200));
    const lost = await page.goto(`${site.url}/no-such-page/`);
    expect(lost?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page does not exist');
  },
  patience,
);

siteTest(
  'a newer build waits, is offered, and takes over when the reader asks for it',
  async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'caspian-waterline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const site = await openSite();
    const { page } = await openProfile(browser);
    const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready' });
    await page.goto(`${site.url}/methods/`);
    await waitForCopy(page);
    expect(await notice.count()).toBe(0);
    const [before] = await copiesOf(page);
    await site.close();

    // The next build: another page, and so another version. Pictures, which the worker does not keep, stay behind.
    cpSync('out', folder, { recursive: true, filter: (from) => basename(from) !== 'first' });
    const edit = (name: string, from: RegExp, to: string) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(path, text.replace(from, to));
    };
    edit('methods/index.html', /<body/, '<body data-build="next"');
    edit('sw.js', /"version":"[0-9a-f]{16}"/, '"version":"0123456789abcdef"');
    const next = await serve({ port: Number(new URL(site.url).port), folder });
    onTestFinished(() => next.close());

    await page.reload();
    await notice.waitFor();
    // Until then the reader keeps the build that the page was opened with, whole.
    expect(await page.locator('body').getAttribute('data-build')).toBeNull();
    await page.evaluate(() => Reflect.set(window, 'kept', true));
    expect(await copiesOf(page)).toContain(before);

    await notice.getByRole('button', { name: 'Reload' }).click();
    await page.locator('body[data-build="next"]').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBeUndefined();
    await expect.poll(() => copiesOf(page)).toEqual(['caspian-waterline 0123456789abcdef']);
    expect(await notice.count()).toBe(0);
  },
  patience,
);

siteTest('a figure in the frame of another page keeps nothing in the browser', async ({ browser, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'caspian-waterline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const frameTag = `<iframe src="${site}/embed/level/" width="700" height="700" title="figure"></iframe>`;
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Another page</title>${frameTag}`);
  const other = await serve({ port: 0, folder });
  onTestFinished(() => other.close());
  const { page } = await openProfile(browser);
  await page.goto(other.url);
  const frame = page.frameLocator('iframe');
  await frame.locator(liveTitle).waitFor({ state: 'attached' });
  // A page of its own has registered the worker by then.
  await page.waitForTimeout(2500);
  const kept = await frame.locator('html').evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ workers: 0, copies: 0 });
});
