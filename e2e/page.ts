import type { Browser, Page } from 'playwright-core';

/** Open a page at desk width and wait until its live figures are there; its layout shift is counted from the start. */
export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    // A new reader's browser would keep the whole site a second after each visit.
    serviceWorkers: 'block',
    ...options,
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifted += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(url);
  await page.waitForSelector('#level [role="slider"]');
  return page;
}

/** The layout shift that the browser has counted so far. */
export function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'shifted')));
}

/** The slider of an assumption, by its label. */
export function sliderOf(page: Page, label: string) {
  return page.getByRole('slider', { name: label, exact: true });
}

/** The query of the page's address, read until it is what was awaited or time is up. */
export async function queryOf(page: Page): Promise<string> {
  return new URL(page.url()).search;
}
