import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { pass, until } from '@/components/figure/mount.fixture';
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

type Shown = { readonly lines: readonly LedgerLine[]; readonly isHeld: boolean };

/** Rows of a table that rests when its slider does. */
function Rows({ lines, isHeld }: Shown) {
  return <LedgerRows from={0} to={6} lines={lines} rested={useIdleValue(lines, isHeld)} columns={columns} />;
}

afterEach(() => vi.unstubAllGlobals());

it('keeps what it showed while out of sight, until a slider rests or the reader comes', async () => {
  const tell = stubSight();
  const table = document.createElement('table');
  const root = createRoot(table);
  const show = (shown: Shown) => act(() => root.render(<Rows {...shown} />));
  const year = () => table.querySelector('td')?.textContent;
  await show({ lines: lines('2040'), isHeld: false });
  const held = lines('2041');
  await show({ lines: held, isHeld: true });
  await pass(60);
  expect(year()).toBe('2040');
  await show({ lines: held, isHeld: false });
  await until(() => year() === '2041');
  await show({ lines: lines('2042'), isHeld: true });
  expect(year()).toBe('2041');
  await act(() => tell(heard(true)));
  expect(year()).toBe('2042');
  await show({ lines: lines('2043'), isHeld: true });
  expect(year()).toBe('2043');
  act(() => root.unmount());
});
