import type { Browser, Page } from 'playwright-core';

/** How many times slower than this machine a page is timed. */
const slowdown = 4;

/**
 * Make every worker of a page take `rate` times its own time: before it answers it turns in place for as long as a slow
 * machine would still compute, and occupies a processor meanwhile. It keeps its own times in `ownTimes`, by what it answers.
 */
async function slowWorkers(page: Page, rate: number): Promise<void> {
  const slow = `{
    const answer = self.postMessage.bind(self);
    let asked = 0;
    self.ownTimes = {};
    self.addEventListener('message', () => { asked = performance.now(); });
    self.postMessage = (...message) => {
      const own = performance.now() - asked;
      for (const kind of Object.keys(message[0])) (self.ownTimes[kind] ??= []).push(own);
      while (performance.now() < asked + ${rate} * own);
      answer(...message);
    };
  }\n`;
  // The bundler names what starts a worker after it.
  await page.route('**/*worker*.js*', async (route) => {
    const script = await route.fetch();
    await route.fulfill({ response: script, body: slow + (await script.text()) });
  });
}

/** Open a page with its level figure alive, on a machine `slowdown` times slower; `prepare` goes before, at full speed. */
export async function openSlowed(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  // The runner names functions by a helper of its own, which the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await slowWorkers(page, slowdown);
  await page.goto(url);
  await page.waitForSelector('[role="slider"]');
  await page.waitForTimeout(800);
  await prepare(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** A slider by its label, what of the page must change at each of its steps, and the rest between steps, ms. */
export type Watched = {
  readonly label: string;
  readonly watch: string;
  readonly steps: number;
  readonly restMs: number;
};

/** How often each step is timed: the machine is not ours alone, and what else runs on it slows a round by up to a half. */
const rounds = 5;

/** Move a slider of a slowed page in rounds, and give the times of each, ms. */
export async function timeSteps(page: Page, watched: Watched): Promise<readonly (readonly number[])[]> {
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) times.push(await page.evaluate(moveAndTime, watched));
  return times;
}

/** Runs in the page: set the slider as a pointer would, and wait until a frame with the watched part changed is painted. */
async function moveAndTime({ label, watch, steps, restMs }: Watched): Promise<number[]> {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const input = inputs.find((candidate) => candidate.labels?.[0]?.textContent === label);
  if (input === undefined) throw new Error(`no slider ${label}`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  let changed = false;
  /** Wait for the next frame, and tell whether it began with the change made. */
  const painted = () =>
    new Promise<boolean>((resolve) =>
      requestAnimationFrame(() => {
        const shows = changed;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(shows);
        port2.postMessage(null);
      }),
    );
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  /** Await a change of the watched part alone: what else changes with it would be noted at the cost of the step. */
  const awaitChange = () => {
    changed = false;
    const watched = document.querySelector(watch) ?? document.body;
    observer.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true });
    observer.observe(watched.parentNode ?? document, { childList: true });
  };
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    const share = 0.3 + 0.4 * Math.abs(Math.sin(step / 7));
    awaitChange();
    const start = performance.now();
    set?.call(input, String(Number(input.min) + (Number(input.max) - Number(input.min)) * share));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!(await painted()) && performance.now() - start < 2000);
    times.push(performance.now() - start);
    observer.disconnect();
    await new Promise((resolve) => setTimeout(resolve, restMs + (step % 5) * 7));
  }
  return times.slice(5);
}
