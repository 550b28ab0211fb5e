import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import { portLedger } from '../ports/port-ledger';
import { corridorRows } from './corridor-rows';

const { scenario } = readLink('preset=samant-prange&members=200');
const runs = runScenario(scenario, context);
const rows = corridorRows(scenario, runs, context);
const row = (id: string) => {
  const found = rows.find(({ corridor }) => corridor.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a route', () => {
  it('crosses with its weakest port: the same row of the ledger', () => {
    const ledger = portLedger(runs.projection, { data: context.data, basin: context.basin, assumptions: scenario });
    for (const { quarter, half } of rows) {
      if (quarter !== null) expect(ledger).toContain(quarter.row);
      if (half !== null) expect(ledger).toContain(half.row);
    }
    // Of −29.65 m at the bar and −29.69 m at Anzali the bar is reached first.
    expect(row('olya-anzali').weakestPortId).toBe('vkmsk');
    expect(row('makhachkala-anzali').weakestPortId).toBe('anzali');
  });

  it('carries today what its shallowest port lets pass: 82 % of a tanker out of Aktau', () => {
    // By hand: −29.20 + 35.29 = 6.09 m of draught; 0.90 m less than 6.99 m at 24.1 t/cm are 2,169 of 12,000 t.
    expect(row('aktau-dubendi').today).toBeCloseTo(1 - 2169 / 12000, 3);
  });

  it('has loads in order: no more at the low level than at the high one', () => {
    for (const { later } of rows) {
      if (later === null) continue;
      expect(later.p05).toBeLessThanOrEqual(later.p50);
      expect(later.p50).toBeLessThanOrEqual(later.p95);
    }
  });

  it('is unknown where no port is known, and then has no number at all', () => {
    expect(row('turkmenbashi-baku')).toMatchObject({
      weakestPortId: null,
      today: null,
      later: null,
      quarter: null,
      half: null,
    });
  });
});

describe('the figure of routes', () => {
  const spec = figureOf('corridors', quickly('preset=samant-prange'));
  const texts = (id: string) =>
    spec.panels.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.kind === 'label' && layer.id === id ? layer.labels : [])),
    );

  it('colours the weakest port of each known route, and no other', () => {
    const coloured = texts('routes').filter(({ paint }) => paint === 'ports');
    expect(coloured).toHaveLength(rows.filter(({ weakestPortId }) => weakestPortId !== null).length);
  });

  it('says "by" where a port is unknown, and leaves it out where all are known', () => {
    const bounds = texts('crossing-years').filter(({ text }) => text === 'by');
    // Six routes with a port of unknown depth, two levels each; all of them ahead in this scenario.
    expect(bounds).toHaveLength(2 * rows.filter((of) => of.unknownPortIds.length > 0 && of.quarter !== null).length);
    expect(spec.title).toContain('no later than');
  });

  it('gives the size of the trade with its year and source, and multiplies it with nothing', () => {
    const scales = texts('groups').map(({ text }) => text);
    // data/trade.csv: 4.119 Mt in 2025 by the series of the Kazakh ministry of transport.
    expect(scales).toContain('4.1 Mt in 2025, all cargo of the Trans-Caspian route (Kazakh ministry of transport)');
    const trade = spec.tables.find(({ id }) => id === 'trade');
    expect(trade?.rows.some((cells) => cells.includes(4.119))).toBe(true);
  });

  it('lists every route in its table, drawn or not', () => {
    const column = figureOf('corridors', quickly('preset=samant-prange'), { width: 288, height: 213 });
    expect(column.tables[0]?.rows).toHaveLength(context.data.corridors.length);
  });
});
