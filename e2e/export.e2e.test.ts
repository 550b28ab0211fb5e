import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPngDensity } from '@/lib/export/png-density';
import { figureIds } from '@/lib/figures/spec';
import { faultsOf } from './axe';
import { openPage } from './page';
import { siteTest } from './site-test';

/** Open the dialog of the level, anew where it was open, and wait until its preview is drawn. */
async function openDialog(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await page.locator('#level').getByRole('button', { name: 'Export' }).click();
  await dialog.locator('figure img').waitFor();
  return dialog;
}

/** Press a button that gives a file, and read it. */
async function take(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

siteTest('every format is a file of its kind, named by figure and run', async ({ desk }) => {
  await openDialog(desk);
  // First bytes: XML tag, PNG 5.2, ISO 32000-1 7.5.2, our comment, ZIP 4.3.7, an object.
  const firsts = { SVG: '<svg', PNG: '\x89PNG', PDF: '%PDF-1.4', CSV: '# ', XLSX: 'PK\x03\x04', JSON: '{' };
  for (const [format, first] of Object.entries(firsts)) {
    const file = await take(desk, `Download ${format}`);
    expect(file.name).toMatch(new RegExp(`^caspian-level-[0-9a-f]{8}\\.${format.toLowerCase()}$`));
    expect(file.bytes.subarray(0, first.length).toString('latin1')).toBe(first);
  }
});

siteTest('size, colours and dpi of the file are those chosen, and those that the preview names', async ({ desk }) => {
  const dialog = await openDialog(desk);
  await dialog.getByLabel('Size').selectOption('slide');
  await dialog.getByLabel('Colours').selectOption('dark');
  expect(await dialog.locator('figcaption').textContent()).toBe(
    '1920 × 1080 px; PNG of 3840 × 2160 px, marked 192 dpi',
  );
  // 16:9, once the preview has been drawn anew.
  await expect
    .poll(() => dialog.locator('figure img').evaluate((img: HTMLImageElement) => img.naturalWidth / img.naturalHeight))
    .toBeCloseTo(1920 / 1080, 2);
  const svg = (await take(desk, 'Download SVG')).bytes.toString();
  expect(svg).toMatch(/^<svg[^>]* width="1920" height="1080"/);
  // The dark paper of the palette.
  expect(svg).toContain('fill="#11181e"');
  const png = (await take(desk, 'Download PNG')).bytes;
  expect(png.readUInt32BE(16)).toBe(3840);
  expect(readPngDensity(png)).toBeCloseTo(192, 1);
});

siteTest('an SVG has outlines or editable text; source line and run stay without notes', async ({ desk }) => {
  const dialog = await openDialog(desk);
  expect((await take(desk, 'Download SVG')).bytes.toString()).not.toContain('<text');
  await dialog.getByLabel('Text of the SVG').selectOption('editable');
  await dialog.getByLabel('With notes').uncheck();
  const svg = (await take(desk, 'Download SVG')).bytes.toString();
  expect(svg).toMatch(/<text[^>]*>Sources\. /);
  expect(svg).toMatch(/Run [0-9a-f]{8}/);
  expect(svg).not.toContain('Bands: 2 in 3');
});

siteTest('a free size is refused beside its fields until it can be drawn', async ({ desk }) => {
  const dialog = await openDialog(desk);
  await dialog.getByLabel('Size').selectOption('free');
  await dialog.getByLabel('Width, px').fill('9');
  expect(await dialog.getByRole('alert').textContent()).toContain('240 to 4000 px');
  expect(await dialog.getByRole('button', { name: 'Download SVG' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Width, px').fill('900');
  const svg = (await take(desk, 'Download SVG')).bytes.toString();
  expect(svg).toMatch(/^<svg[^>]* width="900" height="800"/);
});

siteTest('a hostile title is a title: in the preview, in the SVG, in the cells', async ({ desk }) => {
  const dialog = await openDialog(desk);
  const title = '=HYPERLINK("x") </title><script>document.title="taken"</script> 水 \u202egnol';
  await dialog.getByLabel('Own title').fill(title);
  await expect
    .poll(() => dialog.locator('figure img').getAttribute('alt'))
    .toContain('=HYPERLINK("x") </title><script>');
  const svg = (await take(desk, 'Download SVG')).bytes.toString();
  expect(svg).not.toContain('<script');
  expect(await dialog.locator('p[role="status"]').textContent()).toContain('水');
  // A cell that begins with = is written as text, after an apostrophe or in quotes; the head is a comment.
  expect((await take(desk, 'Download CSV')).bytes.toString()).toMatch(/^# title: /);
  expect(await desk.title()).not.toBe('taken');
});

siteTest('the keyboard opens, crosses and closes the dialog, and comes back to where it was', async ({ desk }) => {
  const opener = desk.locator('#level').getByRole('button', { name: 'Export' });
  if ((await desk.getByRole('dialog').count()) > 0) await desk.keyboard.press('Escape');
  await opener.focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog');
  await dialog.locator('figure img').waitFor();
  const visited = new Set<string>();
  for (let press = 0; press < 24; press++) {
    visited.add(
      await desk.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
      }),
    );
    await desk.keyboard.press('Tab');
  }
  for (const name of ['Close', 'Own title', 'Download SVG', 'Download JSON', 'Copy image', 'Print', 'Embed code']) {
    expect(
      [...visited].some((text) => text.startsWith(name)),
      name,
    ).toBe(true);
  }
  await desk.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

siteTest('the embed code names the figure and its scenario', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9&decline=12`);
  const dialog = await openDialog(page);
  await dialog.getByText('Embed code').click();
  const code = await dialog.getByRole('textbox', { name: /Paste this/ }).inputValue();
  expect(code).toMatch(/^<iframe src="[^"]+\/embed\/level\/\?preset=decline-9&amp;decline=12"/);
  await page.close();
});

siteTest('all figures come as one ZIP, with its progress on the way', async ({ desk }) => {
  const dialog = await openDialog(desk);
  const waiting = desk.waitForEvent('download', { timeout: 80_000 });
  await dialog.getByRole('button', { name: 'All figures as ZIP' }).click();
  await dialog.getByRole('progressbar').waitFor();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^caspian-pack-[0-9a-f]{8}\.zip$/);
  const names = Object.keys(unzipSync(await readFile(await download.path())));
  // Six formats and a text for each figure, and five files for all.
  expect(names.length).toBe(figureIds.length * 7 + 5);
});

siteTest('where a part cannot be loaded the page says so and goes on, and tries again', async ({ browser, site }) => {
  const page = await openPage(browser, `${site}/?preset=decline-9`, { serviceWorkers: 'block' });
  const isScript = (url: URL) => url.pathname.endsWith('.js');
  // A worker that starts meanwhile fails as well: of that the page needs no word, it computes without one.
  page.removeAllListeners('pageerror');
  await page.route(isScript, (route) => route.abort());
  const section = page.locator('#level');
  await section.getByRole('button', { name: 'Export' }).click();
  await section.getByText('The export dialog could not be made').waitFor();
  await section.getByRole('button', { name: 'Table' }).click();
  expect(await section.getByRole('table').count()).toBe(1);
  await page.unroute(isScript);
  await openDialog(page);
  await page.close();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  siteTest(`axe finds nothing on the dialog in a window of ${viewport.width} px, which it fits`, async ({ desk }) => {
    await desk.setViewportSize(viewport);
    const dialog = await openDialog(desk);
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(viewport.width);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await faultsOf(desk, { part: 'dialog' })).toEqual([]);
  });
}
