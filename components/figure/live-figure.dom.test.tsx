import { afterEach, beforeEach, expect, it } from 'vitest';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { WordsProvider } from '@/components/scenario/words-provider';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import type { FigureId } from '@/lib/figures/spec';
import { readLink } from '@/lib/scenario/link';
import { LiveFigure } from './live-figure';
import { mount, perform, unmountAll } from './mount.fixture';

const { scenario } = readLink(quickly('preset=decline-9'));
const live = { context, scenario, runs: runScenario(scenario, context), isHeld: false };

beforeEach(() => {
  window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
});
afterEach(unmountAll);

/** Mount a figure, with what of it is drawing and table, and the button of the table. */
function show(id: FigureId) {
  const container = mount(
    <WordsProvider>
      <ScenarioProvider>
        <LiveFigure id={id} width={360} live={live} />
      </ScenarioProvider>
    </WordsProvider>,
  );
  return {
    container,
    parts: () => [...container.querySelectorAll('svg[data-figure], table')].map(({ tagName }) => tagName),
    press: () => perform(container.querySelector('button[aria-expanded]')!, new MouseEvent('click', { bubbles: true })),
  };
}

it('the matrix is a table first, a picture second; its table can be put away', () => {
  const { container, parts, press } = show('matrix');
  expect(parts()).toEqual(['TABLE', 'svg']);
  // A screen reader hears the name of the box and of the table; a keyboard can scroll it.
  const region = container.querySelector('section[aria-label]');
  expect(region?.getAttribute('aria-label')).toBe(region?.querySelector('caption')?.textContent);
  expect(region?.getAttribute('tabindex')).toBe('0');
  press();
  expect(parts()).toEqual(['svg']);
});

it('other figures show their table after the drawing, on demand', () => {
  const { parts, press } = show('ecology');
  expect(parts()).toEqual(['svg']);
  press();
  expect(parts()).toEqual(['svg', 'TABLE']);
});
