import { test } from 'vitest';
import { launchBrowser } from './browser';
import { openSite } from './site';

/** A test on the built site: `site` is its address, `browser` a Chromium; both are the file's, and end with it. */
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
  });
