import { describe, expect, it } from 'vitest';
import { wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import { wetlandCrossings } from '@/lib/impacts/wetlands/wetland-crossings';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import type { Layer } from '../layer';
import { ledgerRow } from '../ledger/ledger-row';
import type { FigureSpec } from '../spec';
import { siteLedger } from '../wetlands/site-ledger';
import { bandYears } from './band-lines';

const query = quickly('preset=samant-prange');
const spec = figureOf('site-crossings', query);
const layer = (id: string, of: FigureSpec = spec): Layer | undefined =>
  of.panels[0]?.layers.find((one) => one.id === id);
const texts = (id: string, of: FigureSpec = spec): readonly string[] => {
  const found = layer(id, of);
  return found?.kind === 'label' ? found.labels.map(({ text }) => text) : [];
};
const { projection } = runScenario(readLink(query).scenario, context);
const rows = siteLedger(projection, context.basin, context.data.wetlandThresholds);
const rowOf = (site: string, event: string) =>
  rows.find(({ assetId, threshold }) => assetId === site && threshold === event);

describe('the ledger of sites', () => {
  it('holds every band of the 23 sites, and no other', () => {
    const { wetlandThresholds } = context.data;
    const bands = wetlandThresholds.flatMap(({ degraded, cutOff, dry }) => [degraded, cutOff, dry].filter(Boolean));
    expect(wetlandThresholds).toHaveLength(23);
    expect(rows).toHaveLength(bands.length);
    expect(new Set(rows.map(({ assetId }) => assetId)).size).toBe(23);
  });

  it('has the very rows of the crossings that the command line gives', () => {
    const { basin, data } = context;
    const given = wetlandCrossings(projection, basin, data.wetlandThresholds).map(ledgerRow);
    expect(rows).toEqual(given.map((row) => expect.objectContaining(row)));
  });

  it('names the year of the record in which a level was passed for good', () => {
    // data/annual-levels.csv: −26.91 m in 2005, −27.04 m in 2006, and below −27 m ever since.
    expect(rowOf('volga_delta', 'cut_off')).toMatchObject({ standing: 'passed', passedYear: 2006 });
  });

  it('has Garabogazköl dry four years after its cut-off, at the same level', () => {
    // Kosarev, Kostianoy & Zonn 2009: dammed in March 1980, dry by November 1983.
    const [cutOff, dry] = [rowOf('garabogazkol', 'cut_off'), rowOf('garabogazkol', 'dry')];
    expect(dry?.levelMetres).toBe(cutOff?.levelMetres);
    expect(dry?.first?.p50).toBe((cutOff?.first?.p50 ?? 0) + 4);
  });

  it('reaches the low level of a band no sooner than the high one', () => {
    for (const row of rows) {
      const years = bandYears(row, 2025);
      expect(years === null ? 0 : years.to - years.from).toBeGreaterThanOrEqual(0);
    }
  });

  it('has the band of a level at the line begin or end in the last year of the record', () => {
    // The lagoon of Anzali is dry from −29.2 m (high) on; the annual mean of 2025 is −29.20 m.
    const row = rowOf('anzali', 'dry');
    expect(row?.high.standing).toBe('at the line');
    expect(row && bandYears(row, 2025)?.from).toBe(2025);
  });
});

describe('the figure of the crossings of sites', () => {
  it('writes band and class at every line', () => {
    const sides = texts('sides');
    expect(sides).toHaveLength(3 * rows.length);
    // wetland-thresholds.csv, Gorgan Bay, dry.
    expect(sides.slice(sides.indexOf('−30.4 · −30.2 · −29.8')).slice(0, 2)).toEqual(['−30.4 · −30.2 · −29.8', 'T2']);
  });

  it('draws the years over the band behind the boxes of the runs', () => {
    const ids = spec.panels[0]?.layers.map(({ id }) => id) ?? [];
    expect(ids.indexOf('bands')).toBeGreaterThan(-1);
    expect(ids.indexOf('bands')).toBeLessThan(ids.indexOf('ranges'));
  });

  it('fills the boxes of what was seen and leaves those of depths and relief open', () => {
    const items = (id: string) => {
      const found = layer(id);
      return found?.kind === 'range' ? found.items.map(({ id: of }) => of) : [];
    };
    // Bujagh: T1; Kizlyar Bay: T3 alone.
    expect(items('ranges')).toContain('bujagh/dry');
    expect(items('ranges-beside')).toContain('kizlyar_bay/dry');
  });

  it('counts in the title what lies above the sea of 2025, at the best values and over the bands', () => {
    const count = (end: 'standing' | 'high' | 'low') =>
      rows.filter((row) => (end === 'standing' ? row.standing : row[end].standing) === 'passed').length;
    expect(spec.title).toContain(`${count('standing')} of ${rows.length} known thresholds of 23 wetland sites`);
    expect(spec.title).toContain(`(${count('low')}–${count('high')} over their bands)`);
    expect(count('low')).toBeLessThanOrEqual(count('standing'));
    expect(count('standing')).toBeLessThanOrEqual(count('high'));
  });

  it('says that “passed” describes the data', () => {
    expect(spec.words.map(({ text }) => text).join(' ')).toContain('“passed” describes the data and does not test it');
  });

  it('leaves the passed ones to the table where there is no room for all, and says so', () => {
    const page = figureOf('site-crossings', query, { width: 580, height: 430 });
    const foot = page.words.map(({ text }) => text).join(' ');
    expect(foot).toMatch(/Shown are \d+ of \d+ thresholds ahead or at the line; \d+ are passed/);
    expect(layer('passed', page)).toMatchObject({ points: [] });
    expect(page.tables[0]?.rows).toHaveLength(rows.length);
  });

  it('names the events in one order', () => {
    expect([...new Set(rows.map(({ threshold }) => threshold))].toSorted()).toEqual([...wetlandEvents].toSorted());
  });
});
