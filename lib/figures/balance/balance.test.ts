import { describe, expect, it } from 'vitest';
import { areaAt } from '@/lib/model/area-curve';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf } from '../context.fixture';
import type { BandLayer, Layer } from '../layer';
import type { FigureSpec } from '../spec';
import { pastBalance, scenarioBalance, stackedTo } from './balance-years';
import { netBand } from './net-band';

const { scenario } = readLink('preset=samant-prange');

function layersOf(spec: FigureSpec): readonly Layer[] {
  return spec.panels[0]?.layers ?? [];
}

describe('the balance of a year', () => {
  const ahead = scenarioBalance(scenario, context) ?? [];

  it('leaves what the level changes by, times the area', () => {
    // Witness: the central line of the run itself and the hypsometry.
    const { central } = runScenario(scenario, context).projection;
    ahead.forEach(({ net }, i) => {
      const [before, after] = [central[i] ?? 0, central[i + 1] ?? 0];
      const stored = ((after - before) * areaAt(context.basin.areaCurve, (before + after) / 2)) / 1000;
      expect(Math.abs(net - stored)).toBeLessThan(0.3);
    });
  });

  it('is the stack of its gains less that of its losses', () => {
    for (const year of [...pastBalance(context), ...ahead]) {
      const gained = stackedTo(year, ['rivers', 'rain', 'transfer', 'natural'], 4);
      const lost = stackedTo(year, ['evaporation', 'strait'], 2);
      expect(gained + lost).toBeCloseTo(year.net, 9);
    }
  });

  it('joins the fitted evaporation of the past to the derived one of the future', () => {
    // Two independent ways to about 350 km³/yr (GRID-Arendal 2012: 350–375).
    const [last, first] = [pastBalance(context).at(-1), ahead[0]];
    expect(-(last?.evaporation ?? 0)).toBeGreaterThan(340);
    expect(Math.abs((last?.evaporation ?? 0) - (first?.evaporation ?? 0))).toBeLessThan(12);
  });

  it('of the years after 1995 loses some 26 km³ a year', () => {
    // By hand: from −26.60 in 1995 to −28.86 m in 2023, 2.26 m in 28 years over about 380,000 km²: 31; the model ends 5 % higher.
    const years = pastBalance(context).filter(({ year }) => year > 1995);
    const mean = years.reduce((sum, { net }) => sum + net, 0) / years.length;
    expect(mean).toBeLessThan(-24);
    expect(mean).toBeGreaterThan(-32);
  });
});

describe('the band of what is left', () => {
  const { members } = runScenario(scenario, context).projection;
  const band = netBand(members, { basin: context.basin, everyYears: 1 });

  it('lies around the central line, as wide as the noise alone at least', () => {
    // 12 cm over 350,000 km² is 42 km³; 9 in 10 of a normal spread is 3.29 of it.
    const first = band[0] ?? { low: 0, high: 0 };
    expect(first.high - first.low).toBeGreaterThan(3.29 * 42 * 0.9);
    for (const { year, low, high } of band) {
      const net = scenarioBalance(scenario, context)?.find((other) => other.year === year)?.net ?? 0;
      expect(low).toBeLessThan(net);
      expect(high).toBeGreaterThan(net);
    }
  });

  it('is the same where it is thinned out for a held slider', () => {
    const thin = netBand(members, { basin: context.basin, everyYears: 5 });
    expect(thin.map(({ year }) => year).slice(0, 3)).toEqual([2026, 2030, 2035]);
    for (const point of thin) expect(band).toContainEqual(point);
  });
});

describe('the balance figure', () => {
  const spec = figureOf('balance', 'preset=samant-prange&year=2050', 600);

  it('lays terms, band and line from the back to the front', () => {
    const ids = layersOf(spec).map(({ id }) => id);
    const order = [
      'ahead-rivers',
      'ahead-rain',
      'ahead-evaporation',
      'net-5-95',
      'ahead-net',
      'past-net',
      'zero',
      'marked',
    ];
    expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b));
    expect(ids).toEqual(expect.arrayContaining(order));
  });

  it('stacks each term on the one before', () => {
    const band = (id: string) =>
      layersOf(spec).find((layer): layer is BandLayer => layer.id === id && layer.kind === 'band');
    band('ahead-rain')?.points.forEach(({ low }, i) => {
      expect(low).toBeCloseTo(band('ahead-rivers')?.points[i]?.high ?? Number.NaN, 9);
    });
  });

  it('says in the title what is lost in the year looked at', () => {
    const row = spec.tables[0]?.rows.find(([year]) => year === 2050);
    const column = spec.tables[0]?.columns.findIndex(({ key }) => key === 'net') ?? 0;
    expect(spec.title).toBe(
      `In 2050 the sea would lose ${Math.round(-Number(row?.[column]))}\u00a0km³ more than it gains`,
    );
  });

  it('draws years without inflow as a gap', () => {
    const rows = spec.tables[0]?.rows.filter(([year]) => year === 2024 || year === 2025) ?? [];
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.slice(1, -1).every((cell) => cell === null)).toBe(true);
  });

  it('of a prescribed fall shows the past alone and says why', () => {
    const fall = figureOf('balance', 'preset=decline-9', 600);
    expect(layersOf(fall).some(({ role }) => role === 'model')).toBe(false);
    expect(fall.title).toBe('From 1996 to 2023 the sea lost 26\u00a0km³ a year more than it gained');
    expect(fall.words.map(({ text }) => text).join(' ')).toContain('has no balance');
    expect(fall.tables[0]?.rows.at(-1)?.[0]).toBe(2023);
    expect(fall.provenance.scenario).toBeNull();
  });
});
