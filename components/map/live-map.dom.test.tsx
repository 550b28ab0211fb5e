import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mount, perform, unmountAll, until } from '@/components/figure/mount.fixture';
import { ScenarioProvider, useScenario } from '@/components/scenario/scenario-provider';
import { WordsProvider } from '@/components/scenario/words-provider';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { LiveMap } from './live-map';

const { scenario } = readLink(quickly('preset=decline-9'));
const runs = runScenario(scenario, context);
let container: HTMLElement;

/** The map under the scenario of the page, whose runs no year or level of the map changes. */
function MapOfPage() {
  return <LiveMap width={900} live={{ context, scenario: useScenario(), runs }} />;
}

beforeEach(() => {
  window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  window.history.replaceState(null, '', '/?preset=decline-9');
  container = mount(
    <WordsProvider>
      <ScenarioProvider>
        <MapOfPage />
      </ScenarioProvider>
    </WordsProvider>,
  );
});
afterEach(unmountAll);

const shore = () => container.querySelector('[data-panel=map] [data-layer=shore] path')?.getAttribute('d') ?? '';
const status = () => container.querySelector('p[role=status]')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const map = () => container.querySelector('[role=application]')!;
const button = (name: string) =>
  [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const control = (label: string) => {
  const named = [...container.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return container.querySelector<HTMLInputElement>(`[id="${named?.htmlFor}"]`)!;
};

/** Move a control as a hand does: React listens to what the browser's own setter changed. */
function set(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  setter?.call(element, value);
  perform(element, new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
const press = (key: string) => perform(map(), new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the map on the page', () => {
  it('draws the panel that is moved once, apart from the rest of the figure', () => {
    expect(container.querySelectorAll('[data-panel=map]').length).toBe(1);
    expect(container.querySelector('svg[data-figure=map] [data-panel=map]')).toBeNull();
    expect(container.querySelector('svg[data-figure=map] [data-panel=north]')).not.toBeNull();
    expect(shore().length).toBeGreaterThan(200);
  });

  it('follows the year at once', () => {
    const before = shore();
    set(control('Year on the map'), '2100');
    expect(shore()).not.toBe(before);
    // −28.24 m (2020) less 9 m.
    expect(control('Level on the map').getAttribute('aria-valuetext')).toMatch(/−37\.2/);
  });

  it('shows a level instead of the year until the reader goes back to the year', () => {
    const before = shore();
    set(control('Level on the map'), '-40');
    expect(shore()).not.toBe(before);
    expect(control('Level on the map').value).toBe('-40');
    perform(button('Back to the year'), new MouseEvent('click', { bubbles: true }));
    expect(shore()).toBe(before);
    expect(button('Back to the year').disabled).toBe(true);
  });

  it('goes to a part of the sea, closer by the keyboard, and back', async () => {
    const whole = shore();
    set(container.querySelector('fieldset select')!, 'north');
    const north = shore();
    expect(north).not.toBe(whole);
    press('+');
    expect(container.querySelector<HTMLElement>('[data-moved]')?.style.transform).toContain('scale(1.5');
    expect(shore()).toBe(north);
    await until(() => shore() !== north);
    expect(container.querySelector<HTMLElement>('[data-moved]')?.style.transform).toBe('');
    press('0');
    expect(shore()).toBe(whole);
  });

  it('tells how far the sea is from where the cross stands', () => {
    expect(status()).toBe('');
    press('Enter');
    // The middle of the basin is deep sea in every year.
    expect(status()).toMatch(
      /^41\.86° N, 50\.83° E\. Distance to the sea: 0 km \(sea\) in 2025; 0 km \(sea\) in 2050\.$/,
    );
    press('Escape');
    expect(status()).toBe('');
  });

  it('takes the distance where it is clicked', () => {
    for (const type of ['pointerdown', 'pointerup'])
      perform(map(), Object.assign(new MouseEvent(type, { bubbles: true, button: 0 }), { pointerId: 1 }));
    expect(status()).toContain('Distance to the sea');
  });

  it('lays today over the map, as far as the reader moves the line', () => {
    perform(button('Compare with 2025'), new MouseEvent('click', { bubbles: true }));
    const [now, today] = [...container.querySelectorAll('[data-panel=map] [data-layer=shore] path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(now).not.toBe(today);
    const handle = container.querySelector<HTMLInputElement>('input[aria-label^="Line between 2025"]')!;
    set(handle, '30');
    expect(handle.getAttribute('aria-valuetext')).toBe('30% of the width');
    expect(handle.previousElementSibling?.getAttribute('style')).toContain('30%');
  });

  it('lists the places in view as links to their pages', () => {
    const links = [...container.querySelectorAll('details a')].map((link) => link.getAttribute('href'));
    expect(links.filter((href) => href?.startsWith('/ports/')).length).toBe(context.data.ports.length);
    expect(links.some((href) => href?.startsWith('/wetlands/'))).toBe(true);
  });
});
