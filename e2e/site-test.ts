import { test } from 'vitest';
import { launchBrowser } from './browser';
import { openPage } from './page';
import { openSite } from './site';

/**
 * A test on the built site: `site` is its address, `browser` a Chromium, `desk` its first page with a fall of 9 m. All are
 * the file's and end with it; a test leaves the desk as it found it.
 */
export const siteTest = test
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { url, close } = await openSite();
    onCleanup(close);
    return url;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('desk', { scope: 'file' }, async ({ browser, site }, { onCleanup }) => {
    const page = await openPage(browser, `${site}/?preset=decline-9`);
    onCleanup(() => page.close());
    return page;
  });
