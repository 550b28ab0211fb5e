import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
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

const yearOf = (section: Locator) => section.getByRole('slider', { name: 'Year on the map' });
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
  async ({ desk }) => {
    const section = await goToMap(desk);
    const first = await shoreOf(desk);
    const year = yearOf(section);
    await year.focus();
    await desk.keyboard.press('End');
    await expect.poll(() => shoreOf(desk)).not.toBe(first);
    await expect.poll(() => queryOf(desk)).toContain('year=2100');
    const level = section.getByRole('slider', { name: 'Level on the map' });
    // −28.24 m (2020) less 9 m.
    expect(await level.getAttribute('aria-valuetext')).toContain('−37.2');
    const byYear = await shoreOf(desk);
    await level.focus();
    await desk.keyboard.press('Home');
    await expect.poll(() => queryOf(desk)).toContain('level=-52');
    expect(await shoreOf(desk)).not.toBe(byYear);
    await section.getByRole('button', { name: 'Back to the year' }).click();
    await expect.poll(() => shoreOf(desk)).toBe(byYear);
    await expect.poll(() => queryOf(desk)).not.toContain('level=');
    await year.fill('2050');
  },
  patience,
);

siteTest(
  'the years play to a stop at whatever the reader does, key or hand',
  async ({ desk }) => {
    const section = await goToMap(desk);
    const year = yearOf(section);
    const shown = async () => Number(await year.inputValue());
    const play = section.getByRole('button', { name: 'Play the years' });
    for (const act of [() => desk.keyboard.press('Shift'), () => desk.mouse.wheel(0, 1)]) {
      const from = await shown();
      await play.click();
      await expect.poll(shown).toBeGreaterThan(from + 1);
      await act();
      await play.waitFor();
      const stopped = await shown();
      // Far from the end, where it would stop by itself; four years would have passed since.
      expect(stopped).toBeLessThan(2090);
      await desk.waitForTimeout(700);
      expect(await shown()).toBe(stopped);
      await expect.poll(() => queryOf(desk)).toContain(`year=${stopped}`);
    }
    await year.fill('2050');
  },
  patience,
);

siteTest(
  'the years are steps of ten where motion is unwanted',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`, { reducedMotion: 'reduce' });
    const section = await goToMap(page);
    expect(await section.getByRole('button', { name: 'Play the years' }).count()).toBe(0);
    await section.getByRole('button', { name: 'Ten years on' }).click();
    await expect.poll(() => queryOf(page)).toContain('year=2060');
    await page.close();
  },
  patience,
);

siteTest(
  'the map goes to a part of the sea, zooms by keyboard and button, and back to the whole',
  async ({ desk }) => {
    const section = await goToMap(desk);
    const whole = await shoreOf(desk);
    await section.getByLabel('Part of the sea').selectOption('volga-delta');
    await expect.poll(() => shoreOf(desk)).not.toBe(whole);
    const delta = await shoreOf(desk);
    const map = section.getByRole('application');
    expect(await map.getAttribute('aria-label')).toBe('Map: Volga delta');
    await map.focus();
    await desk.keyboard.press('+');
    await expect.poll(() => shoreOf(desk)).not.toBe(delta);
    const closer = await shoreOf(desk);
    await section.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => shoreOf(desk)).not.toBe(closer);
    await section.getByRole('button', { name: 'Reset the view' }).click();
    await expect.poll(() => shoreOf(desk)).toBe(whole);
  },
  patience,
);

siteTest(
  'a dragged map moves with the hand and is drawn anew where it comes to rest',
  async ({ desk }) => {
    const section = await goToMap(desk);
    await section.getByLabel('Part of the sea').selectOption('north');
    const map = section.getByRole('application');
    await map.scrollIntoViewIfNeeded();
    const before = await shoreOf(desk);
    const box = await map.boundingBox();
    if (box === null) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await desk.mouse.move(x, y);
    await desk.mouse.down();
    await desk.mouse.move(x - 80, y + 30, { steps: 4 });
    const moved = desk.locator('#map [data-moved]').first();
    expect(await moved.evaluate((part) => part.style.transform)).toContain('translate(-');
    expect(await shoreOf(desk)).toBe(before);
    await desk.mouse.up();
    await expect.poll(() => shoreOf(desk)).not.toBe(before);
    expect(await moved.evaluate((part) => part.style.transform)).toBe('');
    // A drag is no click.
    expect(await statusOf(desk)).toBe('');
    await section.getByRole('button', { name: 'Reset the view' }).click();
  },
  patience,
);

siteTest(
  'a click tells the distance to the sea today and at the level shown, with its error',
  async ({ desk }) => {
    const section = await goToMap(desk);
    await yearOf(section).fill('2100');
    await section.getByRole('application').click();
    // The middle of the basin is deep sea in every year.
    await expect.poll(() => statusOf(desk)).toMatch(/0 km \(sea\) in 2025; 0 km \(sea\) in 2100/);
    await section.getByLabel('Part of the sea').selectOption('ural-delta');
    await section.getByRole('application').click();
    await expect.poll(() => statusOf(desk)).toMatch(/^46\.4\d° N, 52\.3\d° E\. .* about \d+ km ± 10 km in 2100\.$/);
    await section.getByRole('button', { name: 'Reset the view' }).click();
  },
  patience,
);

siteTest(
  'today lies over the map as far as its line is moved',
  async ({ desk }) => {
    const section = await goToMap(desk);
    await section.getByRole('button', { name: 'Compare with 2025' }).click();
    const line = section.getByRole('slider', { name: /^Line between 2025/ });
    await line.focus();
    await desk.keyboard.press('Home');
    expect(await line.getAttribute('aria-valuetext')).toBe('0% of the width');
    expect(await section.locator('[data-moved] [data-layer="shore"]').count()).toBe(2);
  },
  patience,
);

siteTest(
  'the shore at the level shown is given as GeoJSON',
  async ({ desk }) => {
    const section = await goToMap(desk);
    await section.getByRole('slider', { name: 'Level on the map' }).fill('-33');
    const waiting = desk.waitForEvent('download');
    await section.getByRole('button', { name: 'GeoJSON of this shore' }).click();
    const written = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as {
      metadata: { level_m: number };
    };
    expect(written.metadata.level_m).toBe(-33);
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
