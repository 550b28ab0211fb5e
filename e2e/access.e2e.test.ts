import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { siteTest } from './site-test';

const pages = ['/', '/?preset=decline-9', '/data/', '/methods/', '/no-such-page/'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of pages) {
    siteTest(`axe finds nothing on ${path} in ${colorScheme}`, async ({ browser, site }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site}${path}`);
      if (path.startsWith('/?') || path === '/') await page.waitForSelector('#level [role="slider"]');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([]);
      await context.close();
    });
  }
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
  for (let press = 0; press < 60; press++) {
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
