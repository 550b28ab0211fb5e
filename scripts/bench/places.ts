import type { Browser } from 'playwright-core';
import { type BenchRow, stepRows } from './bench-row';
import { openSlowed, timeSteps } from './slow-page';

/**
 * Places further down the page, and what of them must have followed. Of a ledger it is six rows whose thresholds lie
 * ahead, which every step changes: rows of what is passed do not change, and those out of sight are written at rest.
 */
const places = [
  ['ledger of ports', '#ledger ~ div tbody:nth-of-type(3)', '#ledger ~ div tbody:nth-of-type(4)'],
  ['calculator', '#calculator', '#calculator ~ div [class*=result]'],
  ['cargo', '#cargo', '#cargo [class*=live] svg[data-figure]'],
  ['corridors', '#corridors', '#corridors [class*=live] svg[data-figure]'],
  ['depths to dig', '#keep-open', '#keep-open [class*=live] svg[data-figure]'],
  ['states of ports', '#port-states', '#port-states [class*=live] svg[data-figure]'],
  ['matrix', '#matrix', '#matrix [class*=live] svg[data-figure]'],
  ['coast', '#coast', '#coast [class*=live] svg[data-figure]'],
  ['states of sites', '#site-states', '#site-states [class*=live] svg[data-figure]'],
  ['ledger of wetlands', '#site-ledger ~ div tbody:nth-of-type(4)', '#site-ledger ~ div tbody:nth-of-type(5)'],
  ['map', '#map', '#map [class*=live] svg[data-figure]'],
] as const;

const declineLink = '/?preset=decline-9';

/** The sliders that move the runs, each with a link of its mode: a prescribed fall, and a balance whose runs take longer. */
const sliders = [
  ['decline slider', 'Fall by 2100', declineLink],
  ['balance slider', 'Present rate of fall', '/'],
] as const;

/** The map's own sliders: the year and the level that it shows. */
const mapControls = [
  ['year of the map', 'Year on the map'],
  ['level of the map', 'Level on the map'],
] as const;

/** The map itself, which is drawn apart from the rest of its figure. */
const mapPanel = '#map [class*=live] svg[data-panel=map]';

/** Time a slider with each place in sight: from its step to the frame in which the place has followed. */
export async function benchPlaces(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [slider, label, link] of sliders)
    for (const [name, at, watch] of places) {
      const rounds = await follow(browser, `${url}${link}`, label, at, watch);
      rows.push(...stepRows(`${slider}, ${name} in sight`, rounds, { p95: 100 }));
    }
  for (const [name, label] of mapControls) {
    const rounds = await follow(browser, `${url}${declineLink}`, label, '#map', mapPanel);
    rows.push(...stepRows(name, rounds, { p95: 100 }));
  }
  return rows;
}

async function follow(
  browser: Browser,
  url: string,
  label: string,
  at: string,
  watch: string,
): Promise<readonly (readonly number[])[]> {
  const page = await openSlowed(browser, url, async (opened) => {
    const place = opened.locator(at).first();
    await place.evaluate((element) => element.scrollIntoView());
    await opened.locator(watch).first().waitFor({ state: 'attached' });
    await opened.waitForTimeout(2000);
    // What came alive above may have moved it.
    await place.evaluate((element) => element.scrollIntoView());
    await opened.waitForTimeout(1000);
  });
  const rounds = await timeSteps(page, { label, watch, steps: 30, restMs: 200 });
  await page.close();
  return rounds;
}
