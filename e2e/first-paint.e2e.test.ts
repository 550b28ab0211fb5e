import { expect } from 'vitest';
import { layoutShiftOf, openPage } from './page';
import { siteTest } from './site-test';

siteTest('the home page shows the level figure without any script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const response = await page.goto(`${site}/`);
  expect(response?.status()).toBe(200);
  const shown = page.locator('svg[data-figure="level"]:visible');
  expect(await shown.count()).toBe(1);
  expect(await shown.textContent()).toContain('1977 low');
  await context.close();
});

for (const query of ['', '?preset=decline-18&shape=1', '?preset=samant-prange&units=ft&from=1990&to=2050']) {
  siteTest(
    `nothing moves and no second drawing shows when the live figure takes over, link '${query}'`,
    async ({ browser, site }) => {
      const page = await openPage(browser, `${site}/${query}`);
      await page.waitForTimeout(800);
      // Layout instability as the browser counts it (Layout Instability API).
      expect(await layoutShiftOf(page)).toBe(0);
      expect(await page.locator('#level [data-first-paint]:visible').count()).toBe(0);
      expect(await page.locator('svg[data-figure="level"]:visible').count()).toBe(1);
      await page.close();
    },
  );
}

siteTest(
  'a link with a scenario never shows the scenario of the build, not even for a frame',
  async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    // Without its scripts, but with the one in the head, the page stays in its first paint.
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    await page.goto(`${site}/?preset=decline-18`);
    const median = page.locator('[data-first-paint="900"] svg[data-figure="level"] [data-layer="median"]');
    expect(await median.evaluate((layer) => getComputedStyle(layer).visibility)).toBe('hidden');
    const record = page.locator('[data-first-paint="900"] svg[data-figure="level"] [data-layer="gauges"]');
    expect(await record.evaluate((layer) => getComputedStyle(layer).visibility)).toBe('visible');
    await page.close();
  },
);

siteTest('the live figure draws what the build drew', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/`);
  const paths = (selector: string) =>
    page
      .locator(selector)
      .evaluate((svg) =>
        [...svg.querySelectorAll('[data-layer] path, [data-layer] circle, [data-layer] text, [data-words] text')].map(
          (mark) =>
            ['d', 'cx', 'cy', 'x', 'y'].map((name) => mark.getAttribute(name) ?? '').join(' ') +
            (mark.tagName === 'text' ? mark.textContent : ''),
        ),
      );
  const first = await paths('[data-first-paint="900"] svg[data-figure="level"]');
  const live = await paths('[class*="live"] svg[data-figure="level"]');
  expect(first.length).toBeGreaterThan(60);
  expect(live).toEqual(first);
  await page.close();
});
