import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, perform, unmountAll, until } from '@/components/figure/mount.fixture';
import { SightOfAll } from '@/components/live/sight.fixture';
import { WordsProvider } from '@/components/scenario/words-provider';
import { Ledger, type LedgerMaker } from './ledger';
import type { LedgerView } from './ledger-view';

vi.mock('@/components/figure/give-file', () => ({ giveFile: vi.fn() }));
beforeEach(() => void vi.stubGlobal('IntersectionObserver', SightOfAll));
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

const view: LedgerView = {
  caption: 'When ports lose cargo',
  columns: [
    { key: 'place', label: 'Place', align: 'left', set: null },
    { key: 'p50', label: 'Half of runs by', align: 'right', set: null },
    { key: 'by', label: 'Crossed by 2050', align: 'right', set: 'firstBy' },
    { key: 'in', label: 'Below in 2050', align: 'right', set: 'below' },
  ],
  sets: [
    { id: 'firstBy', label: 'crossed by' },
    { id: 'below', label: 'below in' },
  ],
  filters: [
    {
      id: 'country',
      label: 'Country',
      options: [
        { id: 'all', label: 'all' },
        { id: 'KZ', label: 'Kazakhstan' },
      ],
      initial: 'all',
    },
  ],
  lines: [
    line('kuryk', 'Kuryk', '2055', 2055, 'KZ'),
    line('anzali', 'Anzali', 'after 2100', 9999, 'IR'),
    line('aktau', 'Aktau', '2029', 2029, 'KZ'),
  ],
};

function line(id: string, name: string, year: string, order: number, country: string): LedgerView['lines'][number] {
  const cells = [
    [name, name],
    [year, order],
    ['98%', 0.98],
    ['96%', 0.96],
  ] as const;
  return { id, href: `/ports/${id}/`, cells, tags: { country: [country] } };
}

function ledger(make: LedgerMaker | null = null) {
  const container = mount(
    <WordsProvider>
      <Ledger view={view} make={make} />
    </WordsProvider>,
  );
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return {
    container,
    names: () => all('tbody th').map((cell) => cell.textContent),
    heads: () => all('thead th').map((cell) => cell.textContent?.replace(/\u00a0.$/, '')),
    sorts: () => all('thead th').map((cell) => cell.getAttribute('aria-sort')),
    press: (at: number) => perform(all('thead button')[at]!, new MouseEvent('click', { bubbles: true })),
    choose: (label: string, option: string) => {
      const select = all('label')
        .find(({ textContent }) => textContent?.startsWith(label))!
        .querySelector('select')!;
      select.value = option;
      perform(select, new Event('change', { bubbles: true }));
    },
  };
}

it('has a caption, heads that are buttons, and rows named by their place with its page', () => {
  const { container, names, sorts } = ledger();
  expect(container.querySelector('caption')?.textContent).toBe('When ports lose cargo');
  expect(names()).toEqual(['Kuryk', 'Anzali', 'Aktau']);
  expect(container.querySelector('tbody th a')?.getAttribute('href')).toBe('/ports/kuryk/');
  expect(sorts()).toEqual(['none', 'none', 'none']);
  expect(container.querySelector('section[tabindex="0"]')?.getAttribute('aria-label')).toBe('When ports lose cargo');
});

it('sorts by a column at a press and says so, falls at the next, and comes back at the third', () => {
  const { names, sorts, press } = ledger();
  press(1);
  expect(names()).toEqual(['Aktau', 'Kuryk', 'Anzali']);
  expect(sorts()).toEqual(['none', 'ascending', 'none']);
  press(1);
  expect(names()).toEqual(['Anzali', 'Kuryk', 'Aktau']);
  expect(sorts()).toEqual(['none', 'descending', 'none']);
  press(1);
  expect(names()).toEqual(['Kuryk', 'Anzali', 'Aktau']);
});

it('shows only the rows of a filter and says how many', () => {
  const { container, names, choose } = ledger();
  choose('Country', 'KZ');
  expect(names()).toEqual(['Kuryk', 'Aktau']);
  expect(container.querySelector('[role="status"]')?.textContent).toBe('2 of 3 rows');
});

it('shows one choice of columns at a time', () => {
  const { heads, choose } = ledger();
  expect(heads()).toEqual(['Place', 'Half of runs by', 'Crossed by 2050']);
  choose('Share of runs', 'below');
  expect(heads()).toEqual(['Place', 'Half of runs by', 'Below in 2050']);
});

it('gives away what is shown, in the order shown; before the model is there it gives nothing', async () => {
  const make = vi.fn<LedgerMaker>(async () => ({ blob: new Blob(['x']), name: 'x.csv' }));
  const { container, press, choose } = ledger(make);
  choose('Country', 'KZ');
  press(1);
  const csv = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === 'CSV')!;
  await act(async () => csv.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await until(() => make.mock.calls.length > 0);
  expect(make).toHaveBeenCalledWith('csv', ['aktau', 'kuryk']);
  const before = [...ledger(null).container.querySelectorAll<HTMLButtonElement>('button[aria-label]')];
  expect(before.map(({ disabled }) => disabled)).toEqual([true, true]);
});
