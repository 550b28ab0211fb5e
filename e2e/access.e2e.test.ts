import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { siteTest } from './site-test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages in each layout that there is; the live parts of a page are waited for by what they bring. */
const pages = [
  ['/?preset=decline-9', '#level [role="slider"]'],
  ['/data/', 'h1'],
  ['/methods/', 'h1'],
  ['/ports/aktau_oil/', '#calculator, h1'],
  ['/wetlands/volga_delta/', 'h1'],
  ['/no-such-page/', 'h1'],
] as const;

/** What axe finds on a page: by all rules in light, by those of colour in dark. */
async function found(browser: Browser, url: string, ready: string, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorScheme === 'light'
    ? axe.withTags(tags)
    : axe.withRules(['color-contrast'])
  ).analyze();
  await context.close();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const [path, ready] of pages) {
  siteTest(`axe finds nothing on ${path}, and no colour too faint in the dark`, async ({ browser, site }) => {
    expect(await found(browser, `${site}${path}`, ready, 'light')).toEqual([]);
    expect(await found(browser, `${site}${path}`, ready, 'dark')).toEqual([]);
  });
}

siteTest('on a phone the assumptions open as a sheet and leave the figure in sight', async ({ browser, site }) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  await page.goto(`${site}/`);
  await page.waitForSelector('#level [role="slider"]');
  const opener = page.getByRole('button', { name: 'Change assumptions' });
  await opener.click();
  const sheet = await page.locator('aside').boundingBox();
  expect(sheet?.height).toBeLessThan(844 * 0.6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

siteTest('the keyboard reaches the skip link first, then every control of the page', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.goto(`${site}/?preset=decline-9`);
  await page.waitForSelector('#level [role="slider"]');
  const visited: string[] = [];
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    visited.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return at === null
          ? ''
          : (at.getAttribute('aria-label') ??
              (at as HTMLInputElement).labels?.[0]?.textContent ??
              at.textContent ??
              '');
      }),
    );
  }
  expect(visited[0]).toBe('Skip to the content');
  for (const control of [
    'Units',
    'Datum',
    'Theme',
    'Table',
    'Export',
    'Copy link',
    'Reset',
    'Pin as A',
    'Fall by 2100',
  ]) {
    expect(visited).toContain(control);
  }
  expect(visited.some((label) => label.startsWith('Read values'))).toBe(true);
  await page.close();
});
