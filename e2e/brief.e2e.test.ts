import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf } from './axe';
import { siteTest } from './site-test';

/** Open the brief of a link and wait until it is drawn. */
async function openBrief(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options });
  await page.goto(url);
  await page.locator('[data-brief] svg[data-figure]').waitFor();
  return page;
}

/** Pages of a PDF and the size of its first, in points. */
function sheetsOf(pdf: Buffer): { readonly count: number; readonly width: number; readonly height: number } {
  const text = pdf.toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text) ?? [];
  return {
    count: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length,
    width: Number(width),
    height: Number(height),
  };
}

// 210 × 297 mm × 72 / 25.4.
const a4 = { width: 595.28, height: 841.89 };

siteTest('the brief shows the scenario of its link in the units of its link', async ({ browser, site }) => {
  const page = await openBrief(browser, `${site}/brief/?preset=decline-9&units=ft`);
  const text = await page.locator('[data-brief] svg[data-figure]').textContent();
  // Kazhydromet: −29.20 m in 2025; −29.20 / 0.3048 = −95.8 ft.
  expect(text).toContain('−95.8\u00a0ft');
  expect(text).toMatch(/Run [0-9a-f]{8}/);
  expect(await page.locator('[data-brief] [data-panel="brief-map"]').count()).toBe(1);
  await page.close();
});

siteTest('the brief is saved as a PDF of one A4 page, named by its run', async ({ browser, site }) => {
  const page = await openBrief(browser, `${site}/brief/?preset=decline-9`, { serviceWorkers: 'block' });
  const run = /Run ([0-9a-f]{8})/.exec((await page.locator('[data-brief] svg[data-figure]').textContent()) ?? '')?.[1];
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`caspian-brief-${run}.pdf`);
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const { count, width, height } = sheetsOf(pdf);
  expect(count).toBe(1);
  expect(width).toBeCloseTo(a4.width, 0);
  expect(height).toBeCloseTo(a4.height, 0);
  await page.close();
});

siteTest('the brief is printed on one A4 page, without the page around it', async ({ browser, site }) => {
  const page = await openBrief(browser, `${site}/brief/?preset=decline-9`, { colorScheme: 'dark' });
  const { count, width, height } = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(count).toBe(1);
  // Chromium writes whole points.
  expect(Math.abs(width - a4.width)).toBeLessThan(1);
  expect(Math.abs(height - a4.height)).toBeLessThan(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of ['header', 'footer', '[role="toolbar"]'])
    for (const shown of await page.locator(part).all()) expect(await shown.isVisible(), part).toBe(false);
  await page.close();
});

siteTest('the first page prints its figures whole and nothing to press, in light colours', async ({ desk }) => {
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of ['nav', 'aside', '[role="toolbar"]'])
    expect(await desk.locator(part).first().isVisible()).toBe(false);
  expect(
    await desk
      .locator('#level svg[data-figure]:visible')
      .first()
      .evaluate((svg) => getComputedStyle(svg).breakInside),
  ).toBe('avoid');
  // The light ink of the palette.
  expect(await desk.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(20, 33, 43)');
});

siteTest('without the relief the brief is drawn without its map and says so', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.route(/relief/, (route) => route.abort());
  await page.goto(`${site}/brief/?preset=decline-9`);
  await page.locator('[data-brief] svg[data-figure]').waitFor();
  expect(await page.locator('[data-brief] svg[data-figure]').textContent()).toContain('the map is left out');
  await page.close();
});

siteTest('a phone shows the brief whole, and axe finds nothing on it', async ({ browser, site }) => {
  const page = await openBrief(browser, `${site}/brief/`, {
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, { only: 'colours' })).toEqual([]);
  await page.close();
});
