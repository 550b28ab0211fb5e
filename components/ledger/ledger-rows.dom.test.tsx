import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { heard, stubSight } from '@/components/live/sight.fixture';
import { useIdleValue } from '@/components/live/use-idle-value';
import { LedgerRows, type ShownColumn } from './ledger-rows';
import type { LedgerLine } from './ledger-view';

const columns: readonly ShownColumn[] = [
  { key: 'place', label: 'Place', align: 'left', set: null, index: 0 },
  { key: 'p50', label: 'Half of runs by', align: 'right', set: null, index: 1 },
];
const lines = (year: string): readonly LedgerLine[] => [
  { id: 'aktau', href: null, cells: [['Aktau', 'Aktau'] as const, [year, Number(year)] as const], tags: {} },
];

/** Rows of a table that rests when its slider does. */
function Rows({ lines }: { lines: readonly LedgerLine[] }) {
  return <LedgerRows from={0} to={6} lines={lines} rested={useIdleValue(lines)} columns={columns} />;
}

afterEach(() => vi.unstubAllGlobals());

it('keeps what it showed while out of sight, until a slider rests or the reader comes', async () => {
  const tell = stubSight();
  const table = document.createElement('table');
  const root = createRoot(table);
  const show = (year: string) => act(() => root.render(<Rows lines={lines(year)} />));
  const year = () => table.querySelector('td')?.textContent;
  await show('2040');
  await show('2041');
  expect(year()).toBe('2040');
  await vi.waitFor(async () => {
    await act(() => new Promise((done) => setTimeout(done, 60)));
    expect(year()).toBe('2041');
  }, 3000);
  await show('2042');
  expect(year()).toBe('2041');
  await act(() => tell(heard(true)));
  expect(year()).toBe('2042');
  await show('2043');
  expect(year()).toBe('2043');
  act(() => root.unmount());
});
