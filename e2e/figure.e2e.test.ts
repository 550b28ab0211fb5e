import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPngDensity } from '@/lib/export/png-density';
import { openPage } from './page';
import { siteTest } from './site-test';

const run = promisify(execFile);

/** Make a figure by the command line, in a process of its own. */
async function byCommandLine(...words: string[]): Promise<string> {
  const { stdout } = await run('npx', ['tsx', 'scripts/caspian.ts', 'figure', ...words], {
    maxBuffer: 32 * 1024 * 1024,
  });
  return stdout;
}

async function exported(page: Page, figure: string, format: string): Promise<Buffer> {
  const section = page.locator(`#${figure}`);
  // A figure below the fold comes alive when the reader comes near.
  await section.scrollIntoViewIfNeeded();
  await section.getByRole('button', { name: 'Export' }).click();
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `Download ${format}` })
    .and(page.locator(':visible'))
    .click();
  const bytes = await readFile(await (await waiting).path());
  await page.keyboard.press('Escape');
  return bytes;
}

for (const query of ['preset=decline-9&decline=12.5', 'preset=samant-prange&warming=ssp585&inflow=230&seed=7']) {
  siteTest(`browser and command line make the same files of one link: ${query}`, async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?${query}`);
    // The bands of a water balance come a moment after the central line.
    await page.waitForTimeout(1500);
    const svg = (await exported(page, 'level', 'SVG')).toString();
    expect(svg).toBe(await byCommandLine('level', '--scenario', query, '--format', 'svg'));
    const csv = (await exported(page, 'level', 'CSV')).toString();
    expect(csv).toBe(await byCommandLine('level', '--scenario', query, '--format', 'csv'));
    await page.close();
  });
}

siteTest('a PNG of page width has 2008 pixels at 300 dpi', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9`);
  const png = await exported(page, 'track-record', 'PNG');
  // 170 mm / 25.4 × 300 = 2007.9; width is the first field of IHDR (PNG specification, 11.2.2).
  expect(png.readUInt32BE(16)).toBe(2008);
  // pHYs counts pixels a metre: 11811, which is 299.9994 dpi.
  expect(readPngDensity(png)).toBeCloseTo(300, 2);
  await page.close();
});

siteTest(
  'the crosshair reads the record by keyboard, and the table holds the same numbers',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const plot = page.locator('#level [role="slider"]');
    await plot.focus();
    await page.keyboard.press('Home');
    // Kazhydromet, whole sea, 1921: −26.28 m.
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^1921, Observed −26\.28/);
    await page.keyboard.press('End');
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^2100, 5 % −38\.\d\d/);
    await page.locator('#level').getByRole('button', { name: 'Table' }).click();
    const row = page.locator('#level tbody tr').filter({ has: page.locator('th', { hasText: '1977' }) });
    expect(await row.locator('td').first().textContent()).toBe('−29.00');
    await page.close();
  },
);
