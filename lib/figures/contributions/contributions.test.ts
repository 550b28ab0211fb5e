import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf } from '../context.fixture';
import { byFall, fallRuns } from './fall-runs';

const { scenario } = readLink('preset=samant-prange');
const falls = fallRuns(scenario, runScenario(scenario, context), context);

describe('the falls', () => {
  it('count from 2020: the scenario’s own is 8.0 m below 2015, 0.26 m less below 2020', () => {
    // Annual means of −27.98 m in 2015 and −28.24 m in 2020 (Kazhydromet); 8.0 m: Samant & Prange 2023.
    expect(falls.ownMetres).toBeCloseTo(8.0 - 0.26, 1);
    expect(falls.band.low).toBeLessThan(falls.ownMetres);
    expect(falls.band.high).toBeGreaterThan(falls.ownMetres);
  });

  it('have the scenario’s own fall at the end that it stands at', () => {
    // Evaporation of 48 mm/yr per °C is both the default and the low end.
    expect(falls.ranges.find(({ id }) => id === 'evaporation')?.low.fallMetres).toBeCloseTo(falls.ownMetres, 10);
  });

  it('of a prescribed fall are those of the water balance behind it', () => {
    const decline = readLink('preset=decline-9').scenario;
    const behind = fallRuns(decline, runScenario(decline, context), context);
    expect(behind).toEqual(falls);
  });
});

describe('the contributions figure', () => {
  const spec = figureOf('contributions', 'preset=samant-prange', 600);
  const layers = spec.panels[0]?.layers ?? [];
  const bars = layers.find((layer) => layer.kind === 'cell');

  it('sorts its bars by what they do, the largest first', () => {
    const lengths = bars?.kind === 'cell' ? bars.cells.map(({ from, to }) => to - from) : [];
    expect(lengths).toHaveLength(11);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('lays the band behind the bars and the scenario’s own fall in front', () => {
    expect(layers.slice(0, 3).map(({ id }) => id)).toEqual(['band-5-95', 'bars', 'own']);
  });

  it('names the low and the high value at the ends of every bar', () => {
    const ends = layers.find(({ id }) => id === 'ends');
    const texts = ends?.kind === 'label' ? ends.labels.map(({ text }) => text) : [];
    expect(texts.slice(0, 6)).toEqual(['SSP1-2.6', 'SSP5-8.5', '5.2', '19.7', '−50', '+50']);
    for (const range of falls.ranges)
      expect(byFall(range)[0].fallMetres).toBeLessThanOrEqual(byFall(range)[1].fallMetres);
  });

  it('says whether evidence or judgement gives each range', () => {
    const names = layers.find(({ id }) => id === 'row-names');
    const texts = names?.kind === 'label' ? names.labels.map(({ text }) => text) : [];
    expect(texts).toContain('cm/yr, evidence');
    expect(texts).toContain('%, judgement');
  });

  it('says in the title what matters most', () => {
    expect(spec.title).toBe('The warming pathway matters most: over its range the fall by 2100 is 4.6–13.7\u00a0m');
  });
});
