import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from './context.fixture';
import { readoutAt } from './readout';

const spec = figureOf('level', quickly('preset=decline-9'));
const stopOf = (year: number) => (spec.crosshair?.stops ?? []).indexOf(year + 0.5);
const said = (stop: number) =>
  readoutAt(spec, stop)?.lines.map(({ label, value }) => `${label}: ${value.replaceAll('\u00a0', ' ')}`);

describe('the crosshair of the level figure', () => {
  it('has one stop for every row of its table, in the middle of each year', () => {
    const annual = spec.tables.find(({ id }) => id === spec.crosshair?.tableId);
    expect(spec.crosshair?.stops).toEqual(annual?.rows.map((row) => Number(row[0]) + 0.5));
    expect(spec.crosshair?.stops).toHaveLength(180);
  });

  it('reads out the old minimum as published: −29.00 m in 1977', () => {
    expect(readoutAt(spec, stopOf(1977))?.heading).toBe('1977');
    expect(said(stopOf(1977))?.[0]).toBe('Observed: −29.00 m');
  });

  it('reads out the scenario where there is no record: −28.24 − 9 = −37.24 m in 2100', () => {
    const lines = said(stopOf(2100));
    expect(lines).toContain('Central line: −37.24 m');
    expect(lines?.some((line) => line.startsWith('Observed'))).toBe(false);
  });

  it('reads out why a value is in doubt, and says nothing where nothing is in doubt', () => {
    expect(said(stopOf(2018))?.at(-1)).toMatch(/^Doubt: \S/);
    expect(said(stopOf(1995))?.some((line) => line.startsWith('Doubt'))).toBe(false);
  });

  it('says nothing beyond its stops', () => {
    for (const stop of [-1, 180, 0.5, Number.NaN]) expect(readoutAt(spec, stop)).toBeNull();
  });

  it('reads months where few years are shown', () => {
    const close = figureOf('level', quickly('from=2016&to=2026'));
    expect(close.crosshair?.tableId).toBe('monthly');
    expect(close.crosshair?.stops).toHaveLength(close.tables.find(({ id }) => id === 'monthly')?.rows.length ?? 0);
    expect(readoutAt(close, 0)?.heading).toBe('January 2016');
  });

  it('is that of the track record by year', () => {
    const record = figureOf('track-record');
    expect(readoutAt(record, 0)).toMatchObject({
      heading: '1995',
      lines: [{ label: 'Observed', value: '−26.61\u00a0m' }],
    });
    expect(record.crosshair?.stops).toHaveLength(31);
  });
});

it('says nothing for a figure without crosshair', () => {
  expect(readoutAt({ ...spec, crosshair: null }, 0)).toBeNull();
});
