import { expect } from 'vitest';
import { faultsOf } from './axe';
import { openPage } from './page';
import { siteTest } from './site-test';

/** A page of each layout, and what shows that its live parts have come. */
const pages = [
  ['/?preset=decline-9', '#level [role="slider"]'],
  ['/data/', 'h1'],
  ['/methods/', 'h1'],
  ['/ports/aktau_oil/', 'h1'],
  ['/wetlands/volga_delta/', 'h1'],
  ['/no-such-page/', 'h1'],
] as const;

for (const [path, ready] of pages) {
  siteTest(`axe finds nothing on ${path}, and no colour too faint in the dark`, async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.goto(`${site}${path}`);
    await page.locator(ready).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, { only: 'colours' })).toEqual([]);
    await page.close();
  });
}

siteTest('on a phone the assumptions open as a sheet and leave the figure in sight', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/`, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole('button', { name: 'Change assumptions' }).click();
  const sheet = await page.locator('aside').boundingBox();
  expect(sheet?.height).toBeLessThan(844 * 0.6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

siteTest('the keyboard skips to the content or to the assumptions, and reaches every control', async ({ desk }) => {
  /** Names of what `presses` of Tab come to. */
  const walk = async (presses: number) => {
    const names: string[] = [];
    for (let press = 0; press < presses; press++) {
      await desk.keyboard.press('Tab');
      names.push(
        await desk.evaluate(() => {
          const at = document.activeElement as HTMLInputElement | null;
          return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
        }),
      );
    }
    return names;
  };
  const first = await walk(17);
  expect(first.slice(0, 2)).toEqual(['Skip to the content', 'Skip to the assumptions']);
  for (const control of ['Units', 'Datum', 'Theme', 'Table', 'Export', 'Copy link']) expect(first).toContain(control);
  expect(first.some((name) => name.startsWith('Read values'))).toBe(true);
  await desk.getByRole('link', { name: 'Skip to the assumptions' }).focus();
  await desk.keyboard.press('Enter');
  const then = await walk(12);
  for (const control of ['Reset', 'Pin as A', 'Fall by 2100']) expect(then).toContain(control);
});
