import type { Browser } from 'playwright-core';
import { openPage } from '../../e2e/page';
import { type BenchRow, median } from './bench-row';

/** Time files made in the browser, from the press of the button to the download: a picture for print, and the pack. */
export async function benchFiles(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const page = await openPage(browser, `${url}/?preset=decline-9`);
  await page.locator('#level').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('figure img').waitFor();
  const time = async (name: string) => {
    const waiting = page.waitForEvent('download', { timeout: 120_000 });
    const start = performance.now();
    await dialog.getByRole('button', { name }).click();
    await waiting;
    return performance.now() - start;
  };
  const pictures: number[] = [];
  for (let i = 0; i < 6; i++) pictures.push(await time('Download PNG'));
  const pack = await time('All figures as ZIP');
  await page.close();
  return [
    // The first one loads what makes pictures.
    {
      what: 'files: PNG of page size, 300 dpi',
      value: median(pictures.slice(1)),
      unit: 'ms',
      decimals: 0,
      limit: 500,
    },
    { what: 'files: pack of all figures', value: pack / 1000, unit: 's', decimals: 1, limit: 8 },
  ];
}
