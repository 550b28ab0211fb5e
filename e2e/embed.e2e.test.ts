import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { figureIds } from '@/lib/figures/spec';
import { faultsOf } from './axe';
import { layoutShiftOf } from './page';
import { siteTest } from './site-test';

/** Open a page of somebody else that shows a figure in a frame and keeps what the frame tells it. */
async function openHost(browser: Browser, src: string, width = 700): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.setContent(`
    <script>
      var told = [];
      addEventListener('message', function (event) { told.push(event.data); });
    </script>
    <iframe src="${src}" width="${width}" height="300" style="border:0" title="figure"></iframe>`);
  return { page, frame: page.frameLocator('iframe') };
}

const liveTitle = '[class*="live"] svg[data-figure] > title';

siteTest(
  'every figure has an embed page that shows it without any script',
  async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 700, height: 700 } });
    const page = await context.newPage();
    for (const id of figureIds) {
      const response = await page.goto(`${site}/embed/${id}/`);
      expect(response?.status()).toBe(200);
      expect(
        await page.locator('svg[data-figure]:visible').evaluateAll((all) => all.map((svg) => svg.dataset)),
      ).toEqual([expect.objectContaining({ figure: id })]);
      expect(await page.locator('header, footer, nav, aside').count()).toBe(0);
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/^https?:\/\/[^/]+\/?$/);
    }
    await context.close();
  },
  60_000,
);

siteTest('a frame shows its figure at its own width, with the scenario of its link', async ({ browser, site }) => {
  const { page, frame } = await openHost(browser, `${site}/embed/level/?preset=decline-9`, 400);
  // −28.24 m (2020) less 9 m.
  await expect.poll(() => frame.locator(liveTitle).textContent()).toContain('−37.2');
  // A frame of 400 px takes the design of a phone although its window is a desk's.
  expect(await frame.locator('[class*="live"] svg[data-figure]').getAttribute('viewBox')).toMatch(/^0 0 360 /);
  await page.close();
});

siteTest(
  'a figure tells the page around it how high it is, and again when its table opens',
  async ({ browser, site }) => {
    const { page, frame } = await openHost(browser, `${site}/embed/hindcast/`);
    const last = () => page.evaluate(() => (Reflect.get(window, 'told') as { height: number }[]).at(-1));
    await frame.locator(liveTitle).waitFor({ state: 'attached' });
    const needed = () =>
      frame.locator('#content').evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
    await expect.poll(last).toEqual({ from: 'caspian-waterline', figure: 'hindcast', height: await needed() });
    const before = await needed();
    await frame.getByRole('button', { name: 'Table' }).click();
    await expect.poll(async () => (await last())?.height).toBeGreaterThan(before);
    expect(await frame.getByRole('table').count()).toBe(1);
    await page.close();
  },
);

siteTest(
  'an embedded figure is read by keyboard, and leads to the full page with its scenario',
  async ({ browser, site }) => {
    const { page, frame } = await openHost(browser, `${site}/embed/level/?preset=decline-9&decline=12&units=ft`);
    const plot = frame.getByRole('slider');
    await plot.focus();
    await page.keyboard.press('Home');
    // Kazhydromet, whole sea, 1921: −26.28 m; −26.28 / 0.3048 = −86.2 ft.
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^1921, Observed −86\.2/);
    const link = frame.getByRole('link', { name: 'Open in Caspian Waterline' });
    expect(await link.getAttribute('href')).toBe('/?preset=decline-9&decline=12&units=ft#level');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await frame.getByRole('button', { name: 'Export' }).count()).toBe(0);
    await page.close();
  },
);

siteTest('nothing moves in a frame when the live figure takes over', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 700, height: 800 }, serviceWorkers: 'block' });
  await page.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifted += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(`${site}/embed/level/`);
  await page.getByRole('slider').waitFor();
  await page.waitForTimeout(500);
  expect(await layoutShiftOf(page)).toBe(0);
  expect(await page.locator('svg[data-figure]:visible').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Open in Caspian Waterline' }).count()).toBe(1);
  await page.close();
});

siteTest('axe finds nothing on an embedded figure, and no colour too faint in the dark', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 }, serviceWorkers: 'block' });
  await page.goto(`${site}/embed/track-record/`);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, { only: 'colours' })).toEqual([]);
  await page.close();
});
