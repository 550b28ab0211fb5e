import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, pass, perform, unmountAll, until } from '@/components/figure/mount.fixture';
import { createLiveStores, type Live, LiveContext } from '@/components/live/live-context';
import { heard, stubSight } from '@/components/live/sight.fixture';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { WordsProvider } from '@/components/scenario/words-provider';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { MapPlace } from './map-place';

const { scenario } = readLink(quickly('preset=decline-9'));
const runs = runScenario(scenario, context);
/** Tell every observer of the place whether it is in sight. */
const come = (isIntersecting: boolean) => tell(heard(isIntersecting));
let tell: ReturnType<typeof stubSight>;

beforeEach(() => {
  const media = (query: string) => Object.assign(new EventTarget(), { media: query, matches: true });
  vi.stubGlobal('matchMedia', media);
  tell = stubSight();
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function place(loadRelief: () => Promise<void>): HTMLElement {
  // All that this map asks of the live part.
  const part = { loadRelief } as unknown as Live['part'];
  return mount(
    <WordsProvider>
      <ScenarioProvider>
        <LiveContext value={createLiveStores({ part, context, scenario, runs, isHeld: false })}>
          <MapPlace id="map" title="Map of the shore">
            <b>first picture</b>
          </MapPlace>
        </LiveContext>
      </ScenarioProvider>
    </WordsProvider>,
  );
}

it('asks for the relief only when the reader comes near, and then the live map takes over', async () => {
  const load = vi.fn(() => Promise.resolve());
  const container = place(load);
  await pass(50);
  expect(load).not.toHaveBeenCalled();
  act(() => come(true));
  await until(() => container.querySelector('svg[data-figure=map]') !== null);
  expect(load).toHaveBeenCalledTimes(1);
  expect(container.querySelector('b')?.closest('[aria-hidden=true]')).not.toBeNull();
});

it('keeps the first picture where the relief fails, says why, and tries again when asked', async () => {
  const load = vi.fn(() => Promise.reject(new Error('relief.bin: the server answers 503')));
  const container = place(load);
  act(() => come(true));
  await until(() => container.querySelector('[role=status] + button') !== null);
  expect(container.querySelector('[role=status]')?.textContent).toContain('relief.bin: the server answers 503');
  expect(container.querySelector('b')?.closest('[aria-hidden=true]')).toBeNull();
  const again = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again')!;
  perform(again, new MouseEvent('click', { bubbles: true }));
  await until(() => load.mock.calls.length === 2);
  await pass(50);
});
