import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, perform, unmountAll, until } from '@/components/figure/mount.fixture';
import { SightOfAll } from '@/components/live/sight.fixture';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { WordsProvider } from '@/components/scenario/words-provider';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { calculation } from './calculation';
import { calculatorOffer } from './calculator-offer';
import { DraughtCalculator } from './draught-calculator';
import { readQuestion, shownDraft } from './question';

const query = quickly('preset=decline-9&noise=0&year=2040');
const { scenario } = readLink(query);
const runs = runScenario(scenario, context);
const offer = calculatorOffer(context.data, 'aktau_oil', context.words);
const { question } = readQuestion(shownDraft({}, scenario, offer), 2025);
const first = calculation(question!, scenario, runs, context);

beforeEach(() => {
  window.history.replaceState(null, '', `/ports/aktau_oil/?${query}`);
  vi.stubGlobal('IntersectionObserver', SightOfAll);
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function calculator() {
  const container = mount(
    <WordsProvider>
      <ScenarioProvider>
        <DraughtCalculator offer={offer} first={first} />
      </ScenarioProvider>
    </WordsProvider>,
  );
  const field = (label: string) => {
    const found = [...container.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))!;
    return container.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`)!;
  };
  return {
    container,
    field,
    button: (name: string) =>
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!,
    status: () => container.querySelector('[role="status"]')?.textContent,
    type: (label: string, text: string) => {
      const input = field(label);
      // React tracks the value: it is set past it, as a keyboard does.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      perform(input, new Event('input', { bubbles: true }));
    },
  };
}

it('opens with the scenario’s year and beds and the answer that the page was built with', () => {
  const { field, status } = calculator();
  expect(field('Year').value).toBe('2040');
  expect(field('Dredged').value).toBe('0');
  expect(status()).toContain('In 2040 a draught of 4.48\u00a0m is permitted');
});

it('says what is wrong beneath the field, keeps what was typed, and gives no answer until it is mended', () => {
  const { container, field, status, type, button } = calculator();
  type('Allowance', 'some');
  expect(field('Allowance').value).toBe('some');
  expect(field('Allowance').getAttribute('aria-invalid')).toBe('true');
  const fault = container.querySelector(`[id="${field('Allowance').getAttribute('aria-describedby')}"]`);
  expect(fault?.textContent).toBe('Allowance for wind and season: “some” is not a number; expected 0.0 to 2.0 m.');
  expect(status()).toContain('No answer');
  expect(button('Use in the scenario').disabled).toBe(true);
  type('Allowance', '0,4');
  expect(field('Allowance').getAttribute('aria-invalid')).toBe('false');
  // Without the model a changed question has no answer yet, least of all the one of before.
  expect(status()).toBe('The model is on its way; the answer comes with it.');
});

it('stays local until it is given to the scenario, then stands in the link', async () => {
  const { field, type, button } = calculator();
  type('Dredged', '1.5');
  expect(window.location.search).not.toContain('dredge=1.5');
  await act(async () => button('Use in the scenario').click());
  await until(() => window.location.search.includes('dredge=1.5'));
  expect(field('Dredged').value).toBe('1.5');
  expect(button('Use in the scenario').disabled).toBe(true);
});

it('begins again from the scenario at a press', () => {
  const { field, type, button } = calculator();
  type('Silting', '12');
  perform(button('Begin again from the scenario'), new MouseEvent('click', { bubbles: true }));
  expect(field('Silting').value).toBe('0');
});
