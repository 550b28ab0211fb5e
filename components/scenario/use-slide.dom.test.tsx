import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { ScenarioProvider, useScenarioActions, useShown } from './scenario-provider';
import { type Slide, useSlide } from './use-slide';

let slide: Slide;
let reset: () => void;
let shown: ReturnType<typeof useShown>;

function Slider() {
  slide = useSlide();
  reset = useScenarioActions().reset;
  shown = useShown();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/?preset=decline-9');
  mount(
    <ScenarioProvider>
      <Slider />
    </ScenarioProvider>,
  );
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('holds the scenario while it moves, and writes the link once it rests', async () => {
  const entries = window.history.length;
  for (const year of [2060, 2061, 2062]) {
    await act(() => slide.follow({ year }));
    await pass(200);
  }
  expect(shown).toMatchObject({ isHeld: true, scenario: { year: 2062 } });
  expect(window.location.search).not.toContain('year');
  await pass(1000);
  expect(shown).toMatchObject({ isHeld: false, scenario: { year: 2062 } });
  expect(window.location.search).toContain('year=2062');
  expect(window.history.length).toBe(entries + 1);
});

it('does not undo what was done while it had not rested yet', async () => {
  await act(() => slide.follow({ decline: 12 }));
  await act(() => reset());
  await pass(1000);
  expect(shown.isHeld).toBe(false);
  expect(shown.scenario.preset).not.toBe('decline-9');
  expect(window.location.search).not.toContain('decline=12');
});
