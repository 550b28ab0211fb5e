import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { createLiveStores, type Live, LiveContext } from '@/components/live/live-context';
import { SightOfAll } from '@/components/live/sight.fixture';
import { WordsProvider } from '@/components/scenario/words-provider';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { PortLedger } from './port-ledger';
import { portLedgerView } from './port-ledger-view';

beforeEach(() => void vi.stubGlobal('IntersectionObserver', SightOfAll));
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function runsOf(query: string) {
  const { scenario } = readLink(quickly(query));
  return { scenario, runs: runScenario(scenario, context) };
}

const standard = runsOf('preset=decline-9&noise=0');
const first = portLedgerView(standard.scenario, standard.runs, context);

function ledger(live: Live | null) {
  return mount(
    <WordsProvider>
      <LiveContext value={createLiveStores(live)}>
        <PortLedger first={first} />
      </LiveContext>
    </WordsProvider>,
  );
}

const rowsOf = (container: Element) => [...container.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');

it('opens with three thresholds of the rules shown first: 8 known places, 24 rows', () => {
  const rows = rowsOf(ledger(null));
  expect(rows).toHaveLength(24);
  expect(rows.some((row) => row.includes('full cargo') || row.includes('stage 1'))).toBe(false);
  // Aktau’s oil berths, three quarters: −29.54 m, 3.2 years from 2025 at 10.72 cm a year.
  expect(rows[0]).toContain('Aktau, oil');
  expect(rows[0]).toContain('2029');
});

it('follows the scenario of the page once the model is there, and marks its words as first until then', async () => {
  const live: Live = { ...runsOf('preset=decline-18&noise=0'), part: {} as Live['part'], context, isHeld: false };
  const container = ledger(live);
  expect(container.querySelector('[data-first-words]')).not.toBeNull();
  await act(async () => {
    await import('./port-ledger-view');
  });
  expect(container.querySelector('[data-first-words]')).toBeNull();
  // 17.04 m in 75 years: 0.345 m take 1.5 years.
  expect(rowsOf(container)[0]).toContain('2027');
});
