import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, queryOf } from './page';
import { siteTest } from './site-test';

/** The map is laid out whole where it comes alive, and again wherever it comes to rest, ms. */
const patience = 60_000;
const reliefFile = '**/data/files/relief/relief.bin';

/** Bring the reader to the map and wait until it is alive. */
async function goToMap(page: Page) {
  const section = page.locator('#map');
  await section.scrollIntoViewIfNeeded();
  await section.getByRole('application').waitFor();
  return section;
}

const shoreOf = (page: Page) => page.locator('#map [data-moved] [data-layer="shore"] path').first().getAttribute('d');
const statusOf = async (page: Page) =>
  ((await page.locator('#map [class*="point"] [role="status"]').textContent()) ?? '').replaceAll('\u00a0', ' ');

siteTest(
  'the relief is asked for when the reader comes near the map, once, and not before',
  async ({ browser, site }) => {
    const asked: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site}/?preset=decline-9`);
    await page.waitForSelector('#level [role="slider"]');
    await page.waitForTimeout(1500);
    const ofRelief = () => asked.filter((path) => path.endsWith('relief.bin'));
    expect(ofRelief()).toEqual([]);
    await goToMap(page);
    expect(ofRelief().length).toBe(1);
    await page.close();
  },
  patience,
);

siteTest(
  'the year moves the shore, and a level stands instead of it until the reader goes back',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const section = await goToMap(page);
    const first = await shoreOf(page);
    const year = section.getByRole('slider', { name: 'Year on the map' });
    await year.focus();
    await page.keyboard.press('End');
    await expect.poll(() => shoreOf(page)).not.toBe(first);
    await expect.poll(() => queryOf(page)).toContain('year=2100');
    const level = section.getByRole('slider', { name: 'Level on the map' });
    // −28.24 m (2020) less 9 m.
    expect(await level.getAttribute('aria-valuetext')).toContain('−37.2');
    const byYear = await shoreOf(page);
    await level.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => queryOf(page)).toContain('level=-52');
    expect(await shoreOf(page)).not.toBe(byYear);
    await section.getByRole('button', { name: 'Back to the year' }).click();
    await expect.poll(() => shoreOf(page)).toBe(byYear);
    await expect.poll(() => queryOf(page)).not.toContain('level=');
    await page.close();
  },
  patience,
);

siteTest(
  'the years play to a stop at whatever the reader does, or are steps where motion is unwanted',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const section = await goToMap(page);
    const year = section.getByRole('slider', { name: 'Year on the map' });
    await section.getByRole('button', { name: 'Play the years' }).click();
    await expect.poll(async () => Number(await year.inputValue())).toBeGreaterThan(2052);
    await page.keyboard.press('Shift');
    await section.getByRole('button', { name: 'Play the years' }).waitFor();
    const stopped = await year.inputValue();
    await page.waitForTimeout(700);
    expect(await year.inputValue()).toBe(stopped);
    expect(await queryOf(page)).toContain(`year=${stopped}`);
    await page.close();

    const still = await openPage(browser, `${site}/?preset=decline-9`, { reducedMotion: 'reduce' });
    const stillMap = await goToMap(still);
    expect(await stillMap.getByRole('button', { name: 'Play the years' }).count()).toBe(0);
    await stillMap.getByRole('button', { name: 'Ten years on' }).click();
    await expect.poll(() => queryOf(still)).toContain('year=2060');
    await still.close();
  },
  patience,
);

siteTest(
  'the map goes to a part of the sea, zooms by keyboard and button, and back to the whole',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const section = await goToMap(page);
    const whole = await shoreOf(page);
    await section.getByLabel('Part of the sea').selectOption('volga-delta');
    await expect.poll(() => shoreOf(page)).not.toBe(whole);
    const delta = await shoreOf(page);
    const map = section.getByRole('application');
    expect(await map.getAttribute('aria-label')).toBe('Map: Volga delta');
    await map.focus();
    await page.keyboard.press('+');
    await expect.poll(() => shoreOf(page)).not.toBe(delta);
    const closer = await shoreOf(page);
    await section.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => shoreOf(page)).not.toBe(closer);
    await section.getByRole('button', { name: 'Reset the view' }).click();
    await expect.poll(() => shoreOf(page)).toBe(whole);
    await page.close();
  },
  patience,
);

siteTest(
  'a dragged map moves with the hand and is drawn anew where it comes to rest',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const section = await goToMap(page);
    await section.getByLabel('Part of the sea').selectOption('north');
    const map = section.getByRole('application');
    await map.scrollIntoViewIfNeeded();
    const before = await shoreOf(page);
    const box = await map.boundingBox();
    if (box === null) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y + 30, { steps: 4 });
    const moved = page.locator('#map [data-moved]').first();
    expect(await moved.evaluate((part) => part.style.transform)).toContain('translate(-');
    expect(await shoreOf(page)).toBe(before);
    await page.mouse.up();
    await expect.poll(() => shoreOf(page)).not.toBe(before);
    expect(await moved.evaluate((part) => part.style.transform)).toBe('');
    // A drag is no click.
    expect(await statusOf(page)).toBe('');
    await page.close();
  },
  patience,
);

siteTest(
  'a click tells the distance to the sea today and at the level shown, with its error',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9&year=2100`);
    const section = await goToMap(page);
    await section.getByRole('application').click();
    // The middle of the basin is deep sea in every year.
    await expect.poll(() => statusOf(page)).toMatch(/0 km \(sea\) in 2025; 0 km \(sea\) in 2100/);
    await section.getByLabel('Part of the sea').selectOption('ural-delta');
    await section.getByRole('application').click();
    await expect.poll(() => statusOf(page)).toMatch(/^46\.4\d° N, 52\.3\d° E\. .* about \d+ km ± 10 km in 2100\.$/);
    await page.close();
  },
  patience,
);

siteTest(
  'today lies over the map as far as its line is moved',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9&year=2100`);
    const section = await goToMap(page);
    await section.getByRole('button', { name: 'Compare with 2025' }).click();
    const line = section.getByRole('slider', { name: /^Line between 2025/ });
    await line.focus();
    await page.keyboard.press('Home');
    expect(await line.getAttribute('aria-valuetext')).toBe('0% of the width');
    expect(await section.locator('[data-moved] [data-layer="shore"]').count()).toBe(2);
    await page.close();
  },
  patience,
);

siteTest(
  'the shore at the level shown is given as GeoJSON',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9&level=-33`);
    const section = await goToMap(page);
    const waiting = page.waitForEvent('download');
    await section.getByRole('button', { name: 'GeoJSON of this shore' }).click();
    const written = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as {
      metadata: { level_m: number };
    };
    expect(written.metadata.level_m).toBe(-33);
    await page.close();
  },
  patience,
);

siteTest(
  'where the relief cannot be had the picture stays, the page says why and goes on, and a second try succeeds',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    await page.route(reliefFile, (route) => route.abort());
    const section = page.locator('#map');
    await section.scrollIntoViewIfNeeded();
    const again = section.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await section.getByRole('status').first().textContent()).toContain('could not be loaded');
    expect(await section.getByRole('application').count()).toBe(0);
    await page.locator('#level').scrollIntoViewIfNeeded();
    await page.locator('#level [role="slider"]').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#level [role="slider"]').getAttribute('aria-valuetext')).toMatch(/^2100/);
    await page.unroute(reliefFile);
    await again.click();
    await section.getByRole('application').waitFor();
    await page.close();
  },
  patience,
);

siteTest(
  'on a phone the map fits the window and its controls are large enough for a finger',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const section = await goToMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const control of await section.locator(':is([class*="year"], fieldset) :is(button, select, input)').all()) {
      // WCAG 2.2, 2.5.8: 24 by 24 CSS px.
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.width).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  },
  patience,
);
