import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPngDensity } from '@/lib/export/png-density';
import { writeFigure } from '../scripts/caspian/figure';
import { openPage } from './page';
import { siteTest } from './site-test';

/** Make a figure as the command line does. */
async function byCommandLine(scenario: string, format: string): Promise<string> {
  const made = await writeFigure({ id: 'level', options: { scenario, format } });
  return typeof made === 'string' ? made : Buffer.from(made).toString();
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
    expect(svg).toBe(await byCommandLine(query, 'svg'));
    const csv = (await exported(page, 'level', 'CSV')).toString();
    expect(csv).toBe(await byCommandLine(query, 'csv'));
    await page.close();
  });
}

siteTest('a PNG of page width has 2008 pixels at 300 dpi', async ({ desk }) => {
  const png = await exported(desk, 'track-record', 'PNG');
  // 170 mm / 25.4 × 300 = 2007.9; width is the first field of IHDR (PNG specification, 11.2.2).
  expect(png.readUInt32BE(16)).toBe(2008);
  // pHYs counts pixels a metre: 11811, which is 299.9994 dpi.
  expect(readPngDensity(png)).toBeCloseTo(300, 2);
});

siteTest('the crosshair reads the record by keyboard, and the table holds the same numbers', async ({ desk }) => {
  const plot = desk.locator('#level [role="slider"]');
  await plot.focus();
  await desk.keyboard.press('Home');
  // Kazhydromet, whole sea, 1921: −26.28 m.
  expect(await plot.getAttribute('aria-valuetext')).toMatch(/^1921, Observed −26\.28/);
  await desk.keyboard.press('End');
  expect(await plot.getAttribute('aria-valuetext')).toMatch(/^2100, 5% −38\.\d\d/);
  await desk.locator('#level').getByRole('button', { name: 'Table' }).click();
  const row = desk.locator('#level tbody tr').filter({ has: desk.locator('th', { hasText: '1977' }) });
  expect(await row.locator('td').first().textContent()).toBe('−29.00');
});
