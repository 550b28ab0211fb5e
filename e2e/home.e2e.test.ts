import { expect } from 'vitest';
import { siteTest } from './site-test';

siteTest('the home page shows the level figure without any script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto(`${site}/`);
  expect(response?.status()).toBe(200);
  expect(await page.locator('svg[data-figure="level"]').count()).toBeGreaterThan(0);
  await context.close();
});
