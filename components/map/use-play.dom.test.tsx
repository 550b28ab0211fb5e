import { act, useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { ScenarioProvider, useShown } from '@/components/scenario/scenario-provider';
import { type Play, usePlay } from './use-play';

/** Longer than a year stays. */
const yearAndMore = 200;

let play: Play;
let shown: ReturnType<typeof useShown>;

function Years() {
  shown = useShown();
  play = usePlay(shown.scenario.year, 2025, useRef(null));
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/?preset=decline-9');
  mount(
    <ScenarioProvider>
      <Years />
    </ScenarioProvider>,
  );
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('plays a year after another and writes the one where it stops, once', async () => {
  const entries = window.history.length;
  await act(() => play.toggle());
  await pass(yearAndMore);
  await pass(yearAndMore);
  expect(shown).toMatchObject({ isHeld: true, scenario: { year: 2052 } });
  await act(() => play.toggle());
  await pass(1000);
  expect(shown).toMatchObject({ isHeld: false, scenario: { year: 2052 } });
  expect(window.location.search).toContain('year=2052');
  expect(window.history.length).toBe(entries + 1);
});

it.each(['keydown', 'wheel'])(
  'stops at a %s though the next year is due before the page has drawn it',
  async (type) => {
    await act(() => play.toggle());
    await pass(yearAndMore);
    const { year } = shown.scenario;
    await act(() => {
      window.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, { key: 'Shift' }) : new Event(type));
      vi.advanceTimersByTime(yearAndMore);
    });
    await pass(1000);
    expect(shown).toMatchObject({ isHeld: false, scenario: { year } });
    expect(play.isPlaying).toBe(false);
    expect(window.location.search).toContain(`year=${year}`);
  },
);
