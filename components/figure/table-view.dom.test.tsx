import { afterEach, expect, it, vi } from 'vitest';
import { figureOf, quickly } from '@/lib/figures/context.fixture';
import type { FigureTable } from '@/lib/figures/table';
import { mount, perform, unmountAll } from './mount.fixture';
import { TableFrame } from './table-frame';
import { TableView } from './table-view';

const spec = figureOf('level', quickly('preset=decline-9'));
afterEach(unmountAll);

const rowsOf = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

const small: FigureTable = {
  id: 'small',
  caption: 'Small',
  columns: [
    { key: 'year', label: 'Year', unit: null, format: 'year', decimals: 0 },
    { key: 'level', label: 'Observed', unit: 'm', format: 'level', decimals: 2 },
    { key: 'miss', label: 'Miss', unit: 'm', format: 'signed', decimals: 2 },
    { key: 'month', label: 'Month', unit: null, format: 'month', decimals: 0 },
    { key: 'flag', label: 'Doubt', unit: null, format: 'text', decimals: 0 },
  ],
  rows: [
    [1977, -29, 0.3, '1995-07', 'estimate'],
    [2026, null, null, null, null],
    [2027, 0, 0, null, '=1+1'],
  ],
};

it('shows – for what is missing and 0.00 for what is nothing, never the one for the other', () => {
  const container = mount(<TableView spec={{ ...spec, tables: [small] }} />);
  expect(rowsOf(container)).toEqual([
    ['1977', '−29.00', '+0.30', 'July 1995', 'estimate'],
    ['2026', '–', '–', '–', '–'],
    ['2027', '0.00', '0.00', '–', '=1+1'],
  ]);
});

it('names rows and columns for screen readers, and the unit beside the column', () => {
  const container = mount(<TableView spec={{ ...spec, tables: [small] }} />);
  expect([...container.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope'))).toEqual(
    Array(5).fill('col'),
  );
  expect([...container.querySelectorAll('tbody th')].map((cell) => cell.getAttribute('scope'))).toEqual(
    Array(3).fill('row'),
  );
  expect(container.querySelectorAll('thead th')[1]?.textContent).toBe('Observed m');
  expect(container.querySelector('caption')?.textContent).toBe('Small');
});

it('shows the 105 observed years and leaves the years ahead without a record', () => {
  const rows = rowsOf(mount(<TableView spec={spec} />));
  expect(rows).toHaveLength(180);
  expect(rows.filter(([, observed]) => observed !== '–')).toHaveLength(105);
  expect(rows.find(([year]) => year === '1977')?.[1]).toBe('−29.00');
});

it('turns to another table at a press, each row known by itself', () => {
  const complaint = vi.spyOn(console, 'error');
  const container = mount(<TableView spec={spec} />);
  for (const [i, table] of spec.tables.entries()) {
    perform(container.querySelectorAll('button')[i]!, new MouseEvent('click', { bubbles: true }));
    expect(container.querySelector('caption')?.textContent).toBe(table.caption);
    expect(rowsOf(container)).toHaveLength(table.rows.length);
    const pressed = [...container.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(spec.tables.map((_, j) => String(i === j)));
  }
  // React complains of rows with the same key.
  expect(complaint).not.toHaveBeenCalled();
});

it('knows rows apart that begin alike: three events of a site, several thresholds of a port', () => {
  const complaint = vi.spyOn(console, 'error');
  for (const id of ['site-crossings', 'port-crossings', 'port-reports'] as const) {
    const made = figureOf(id, quickly('preset=decline-9'));
    expect(rowsOf(mount(<TableView spec={made} />))).toHaveLength(made.tables[0]!.rows.length);
  }
  expect(complaint).not.toHaveBeenCalled();
});

it('is in the HTML what it is live, but for its words and buttons, which wait', () => {
  const { tables } = figureOf('matrix', quickly(''));
  const first = mount(<TableFrame tables={tables} shown={0} />);
  const live = mount(<TableFrame tables={tables} shown={0} onShow={() => {}} />);
  expect(first.querySelector('[data-first-words]')).not.toBeNull();
  expect([...first.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
  expect(first.innerHTML.replaceAll(' disabled=""', '').replace(' data-first-words=""', '')).toBe(live.innerHTML);
});

it('shows the table of past forecasts, each row known by itself', () => {
  const complaint = vi.spyOn(console, 'error');
  expect(rowsOf(mount(<TableView spec={figureOf('track-record')} />))).toHaveLength(9);
  expect(complaint).not.toHaveBeenCalled();
});
