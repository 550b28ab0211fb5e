import { expect } from 'vitest';
import { openPage, queryOf, sliderOf } from './page';
import { siteTest } from './site-test';

siteTest(
  'a released slider is one step of history: back undoes it, forward does it again',
  async ({ browser, site }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    const slider = sliderOf(page, 'Fall by 2100');
    const title = page.locator('[class*="live"] svg[data-figure="level"] > title');
    // −28.24 (2020) less 9 and less 12 m.
    expect(await title.textContent()).toContain('−37.2');
    await slider.fill('12');
    await expect.poll(() => queryOf(page)).toBe('?preset=decline-9&decline=12');
    expect(await title.textContent()).toContain('−40.2');
    await page.goBack();
    await expect.poll(() => title.textContent()).toContain('−37.2');
    expect(await slider.inputValue()).toBe('9');
    await page.goForward();
    await expect.poll(() => title.textContent()).toContain('−40.2');
    await page.close();
  },
);

siteTest('a run of arrow keys is one step of history', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9`);
  const before = await page.evaluate(() => history.length);
  await sliderOf(page, 'Fall by 2100').focus();
  // However long the machine takes between two presses, the page's clock stands.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  expect(await queryOf(page)).toBe('?preset=decline-9');
  await page.clock.resume();
  await expect.poll(() => queryOf(page)).toBe('?preset=decline-9&decline=9.5');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.close();
});

siteTest('choosing a preset clears what was changed and keeps what is looked at', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9&decline=12&units=ft`);
  await page.getByRole('radio', { name: 'Decline of 18 m' }).check();
  await expect.poll(() => queryOf(page)).toBe('?preset=decline-18&units=ft');
  await page.close();
});

siteTest('a pinned scenario stays while the next one moves, and both are in the link', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9`);
  await page.getByRole('button', { name: 'Pin as A' }).click();
  await expect.poll(() => page.locator('[class*="live"] [data-layer="pinned-median"]').count()).toBe(1);
  await sliderOf(page, 'Fall by 2100').fill('15');
  await expect
    .poll(async () => new URLSearchParams(await queryOf(page)).toString())
    .toBe('preset=decline-9&pin=preset%3Ddecline-9&decline=15');
  const again = await openPage(browser, page.url());
  const drawn = (from: typeof page) =>
    from.locator('[class*="live"] [data-layer="pinned-median"] path').getAttribute('d');
  expect(await drawn(again)).toBe(await drawn(page));
  await again.close();
  await page.close();
});

siteTest('a broken link opens, says what it left out, and keeps the rest', async ({ browser, site }) => {
  const hostile =
    'preset=decline-9&decline=-5&shape=0.5&<script>alert(1)</script>=x&warming=venus&members=1e9&__proto__=1';
  const page = await openPage(browser, `${site}/?${hostile}`);
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  const said = (await notice.textContent()) ?? '';
  expect(said).toContain('decline');
  expect(said).toContain('out of range');
  expect(said).toContain('warming');
  expect(await sliderOf(page, 'Shape of the path').inputValue()).toBe('0.5');
  expect(await sliderOf(page, 'Fall by 2100').inputValue()).toBe('9');
  await page.close();
});

siteTest('moving a slider away and back gives the same bands to the last digit', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/`);
  const band = () => page.locator('[class*="live"] [data-layer="band-5-95"] path').getAttribute('d');
  const before = await band();
  const slider = sliderOf(page, 'River inflow today');
  await slider.fill('280');
  await expect.poll(band).not.toBe(before);
  await slider.fill('250');
  await expect.poll(band).toBe(before);
  await page.close();
});

siteTest('units and datum change the axis, and go into the link', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9`);
  await page.getByLabel('Units').selectOption('ft');
  await page.getByLabel('Datum').selectOption('2025');
  await expect.poll(() => queryOf(page)).toBe('?preset=decline-9&units=ft&datum=2025');
  // −37.24 m is 8.04 m below −29.20 m; 8.04 / 0.3048 = 26.4 ft.
  await expect
    .poll(() => page.locator('[class*="live"] svg[data-figure="level"] > title').textContent())
    .toContain('−26\u00a0ft');
  await page.close();
});
