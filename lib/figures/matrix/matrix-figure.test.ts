import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { CellLayer, RangeLayer } from '../layer';
import type { FigureSpec } from '../spec';
import { bandLook } from '../wetlands/evidence-strength';
import { shortSiteName } from '../wetlands/short-site-name';
import { sitesByGroup, sitesWithoutThreshold } from '../wetlands/site-groups';
import { thresholdsPassed } from '../wetlands/thresholds-passed';
import { layStretches, placeOfLevel } from './level-stretches';

const { wetlands, wetlandThresholds } = context.data;
const groups = sitesByGroup(wetlands, wetlandThresholds);
const others = sitesWithoutThreshold(wetlands, wetlandThresholds);
const query = quickly('preset=samant-prange');

const panelOf = (spec: FigureSpec, id: string) => spec.panels.find((panel) => panel.id === id);
const layerOf = <Kind>(spec: FigureSpec, panel: string, id: string) =>
  panelOf(spec, panel)?.layers.find((layer) => layer.id === id) as Kind | undefined;
const columnOf = (spec: FigureSpec, key: string) => {
  const [table] = spec.tables;
  return table?.rows.map((row) => row[table.columns.findIndex((column) => column.key === key)] ?? null) ?? [];
};

describe('the sites', () => {
  it('are 23 with thresholds, and 11 that carry none: 6 unknown, 5 that the sea does not control or only in part', () => {
    // Witness: rows of data/wetland-thresholds.csv, and of data/wetlands.csv by their column `control`.
    expect(groups.map(({ sites }) => sites.length)).toEqual([12, 3, 5, 3]);
    expect(others.map(({ site }) => site.control)).toEqual([
      ...Array<string>(6).fill('sea'),
      ...['indirect', 'indirect', 'indirect', 'partly', 'indirect'],
    ]);
  });

  it('stand in the order in which they are harmed: Volga (cut off at −27.0 m) before all of the north', () => {
    expect(groups[0]?.sites[0]?.site.id).toBe('volga_delta');
    expect(groups[0]?.sites.at(-1)?.site.id).toBe('sturgeon_feeding');
  });

  it('with two classes are drawn as the weaker, and weaker classes ever fainter', () => {
    expect(bandLook(['T1', 'T3'])).toEqual(bandLook(['T3']));
    expect(bandLook(['T4', 'T1'])).toEqual(bandLook(['T4']));
    const strengths = (['T1', 'T2', 'T3', 'T4'] as const).map((one) => bandLook([one]));
    expect(strengths.map(({ opacity }) => opacity)).toEqual([0.85, 0.6, 0.28, 0.04]);
    expect(strengths.map(({ thin }) => thin)).toEqual([0.95, 0.65, 0.45, 0.34]);
    expect(strengths.map(({ form }) => form)).toEqual(['filled', 'filled', 'outlined', 'outlined']);
  });
});

it('every site has a short name of its own', () => {
  const names = wetlands.map(({ id }) => shortSiteName(id, [], context.words));
  expect(new Set(names).size).toBe(34);
  for (const { id } of wetlands) expect(names).not.toContain(id);
});

describe('the thresholds passed', () => {
  it('are none at −26.0 m and all 55 at −41 m', () => {
    // Witness: numbers in the columns `…_best_m`, 22 + 14 + 19; the highest high value is −26.8 m, the lowest low one −40 m.
    expect(thresholdsPassed(wetlandThresholds, -26)).toEqual({ all: 55, low: 0, best: 0, high: 0 });
    expect(thresholdsPassed(wetlandThresholds, -41)).toEqual({ all: 55, low: 55, best: 55, high: 55 });
  });

  it('never become fewer as the level falls', () => {
    const level = fc.double({ min: -42, max: -25, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [upper, lower] = [Math.max(a, b), Math.min(a, b)].map((one) => thresholdsPassed(wetlandThresholds, one));
        for (const value of ['low', 'best', 'high'] as const)
          expect(lower![value]).toBeGreaterThanOrEqual(upper![value]);
        expect(upper!.low).toBeLessThanOrEqual(upper!.best);
        expect(upper!.best).toBeLessThanOrEqual(upper!.high);
      }),
    );
  });
});

describe('the matrix', () => {
  const spec = figureOf('matrix', query, { width: 900, height: 960 });

  it('never shows a best value without its band', () => {
    const ticks = ['close', 'coarse'].flatMap((panel) => layerOf<RangeLayer>(spec, panel, 'best')?.items ?? []);
    expect(ticks).toHaveLength(55);
    const bands = ['close', 'coarse'].map((panel) => [
      ...(layerOf<CellLayer>(spec, panel, 'bands')?.cells.map(({ row, from, to }) => ({ row, high: from, low: to })) ??
        []),
      ...(layerOf<RangeLayer>(spec, panel, 'bands-outlined')?.items ?? []).map(({ at, low, high }) => ({
        row: at,
        low: low ?? 0,
        high: high ?? 0,
      })),
    ]);
    for (const { at, central } of ticks) {
      const best = central ?? 0;
      const inBand = bands.flat().some(({ row, low, high }) => row === at && low <= best && best <= high);
      expect(inBand, `${at} ${central}`).toBe(true);
    }
  });

  it('draws the cut-off of Gorgan Bay from −28.3 to −28.9 m, best −28.6 m', () => {
    // Witness: data/wetland-thresholds.csv.
    const tick = layerOf<RangeLayer>(spec, 'close', 'best')?.items.find(({ id }) => id === 'gorgan_bay cut_off');
    const band = layerOf<CellLayer>(spec, 'close', 'bands')?.cells.find(({ row }) => row === tick?.at);
    expect([band?.from, tick?.central, band?.to]).toEqual([-28.3, -28.6, -28.9]);
  });

  it('has all three events of every site in its table, and a row for each site without: 23 · 3 + 11', () => {
    expect(columnOf(spec, 'site')).toHaveLength(23 * 3 + 11);
    expect(columnOf(spec, 'low').filter((low) => low !== null)).toHaveLength(55);
    expect(columnOf(spec, 'evidence').filter((one) => one !== null)).toHaveLength(55);
    expect(columnOf(spec, 'sources').every((one) => typeof one === 'string' && one !== '')).toBe(true);
    // data/wetlands.csv names FESK361 for the site; data/wetland-citations.csv gives its title, publisher and year.
    const row = spec.tables[0]!.rows.find(([site]) => site === 'Lake South Agrakhan');
    expect(row?.at(-1)).toContain('Wetlands of the North Caucasus: Lake South Agrakhan. fesk.ru. 2006');
    expect(spec.tables[1]?.rows).toHaveLength(34);
  });

  it('gives sites without a threshold neither band nor state', () => {
    const table = spec.tables[0]!;
    const row = table.rows.find(([site]) => site === 'Amirkelayeh Lake');
    expect(row?.slice(3, 9)).toEqual([
      null,
      null,
      null,
      null,
      'not controlled by the sea',
      'not controlled by the sea',
    ]);
    expect(table.rows.find(([site]) => String(site).startsWith('Ogurjaly'))?.[7]).toBe('unknown');
  });

  it('says the states of Garabogazköl at −29.20 m: degraded passed, cut off and dry not', () => {
    // Bands −27.5…−29.0 and −29.5…−30.5 m.
    const states = spec.tables[0]!.rows.filter(([site]) => String(site).startsWith('Garabogaz')).map((row) => row[7]);
    expect(states).toEqual(['passed', 'not passed', 'not passed']);
  });

  it('writes its bands in the reader’s unit and datum: −28.0 m is 1.0 m above 1977, 3.28 ft', () => {
    const shown = figureOf('matrix', quickly('preset=samant-prange&units=ft&datum=1977'), 900);
    const at = shown.tables[0]!.rows.findIndex(
      ([site, event]) => site === 'Volga Delta and foredelta' && event === 'degraded',
    );
    expect(columnOf(shown, 'best')[at]).toBeCloseTo(3.28, 2);
  });

  it('says that “passed today” describes the data', () => {
    const said = spec.words.map(({ text }) => text).join(' ');
    expect(said).toContain('−29.3 to −28.0\u00a0m: that they are passed today describes the data');
  });

  it('stands on what was measured in a year of the record', () => {
    const observed = figureOf('matrix', quickly('preset=samant-prange&year=2006'), 900);
    // −27.04 m in 2006 (Kazhydromet): only the cut-off of the Volga Delta, −27.0 m, lies above.
    expect(observed.title).toBe('Today 36 of 55 thresholds are passed, 1 in 2006');
    expect(layerOf(observed, 'close', 'scenario-band')).toBeUndefined();
  });

  it('shows all 23 sites in every printed and shared size but a column', () => {
    for (const [width, height] of [
      [600, 450],
      [960, 540],
      [600, 600],
      [800, 450],
    ] as const) {
      const sized = figureOf('matrix', query, { width, height, settled: true });
      const ids = ['close', 'coarse'].flatMap((panel) => layerOf<RangeLayer>(sized, panel, 'best')?.items ?? []);
      expect(new Set(ids.map(({ id }) => id.split(' ')[0])).size, `${width}×${height}`).toBe(23);
    }
    expect(figureOf('matrix', query, { width: 300, height: 225, settled: true }).subtitle).toMatch(
      /; \d+ of 23 sites$/,
    );
  });
});

describe('the two stretches of level', () => {
  const type = { size: 10, family: 'sans', weight: 400 } as const;
  const scale = { title: type, subtitle: type, label: type, strong: type, tick: type, small: type, foot: type };
  const laid = layStretches(
    { x: 100, y: 0, width: 500, height: 100 },
    8,
    { units: 'm', datum: { id: 'bhs', zeroMetres: 0 } },
    scale,
  );

  it('keep the order of levels from left to right', () => {
    const level = fc.double({ min: -45, max: -22, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        expect(placeOfLevel(laid, Math.min(a, b))).toBeGreaterThanOrEqual(placeOfLevel(laid, Math.max(a, b)));
      }),
    );
  });

  it('hold what lies beyond them at their ends', () => {
    expect(placeOfLevel(laid, -20)).toBe(100);
    expect(placeOfLevel(laid, -55)).toBeCloseTo(600, 9);
  });
});
