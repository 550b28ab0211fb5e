import { describe, expect, it, test } from 'vitest';
import type { WarmingPathway } from '@/lib/model/warming';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import { pathwayOrder, pathwayRuns } from './pathway-runs';

const { scenario } = readLink('preset=samant-prange');
const runs = runScenario(scenario, context);
const released = pathwayRuns(scenario, runs, context);
const ends = (of: typeof released) => of.map(({ projection }) => projection.bands.p50.at(-1) ?? 0);

describe('the runs of the pathways', () => {
  it('fall farther the more it warms', () => {
    expect(ends(released)).toEqual(ends(released).toSorted((a, b) => b - a));
  });

  it('are those of the presets’ targets: 8 and 14 m below 2015', () => {
    // Samant & Prange 2023 for the central line; the median lies up to half a metre lower.
    const fall = (pathway: WarmingPathway) => -27.98 - (ends(released)[pathwayOrder.indexOf(pathway)] ?? 0);
    expect(fall('ssp245')).toBeCloseTo(8.2, 0);
    expect(fall('ssp585')).toBeCloseTo(14.4, 0);
  });

  it('take the scenario’s own from the runs at hand', () => {
    expect(released.find(({ isOwn }) => isOwn)?.projection).toBe(runs.projection);
    expect(released.filter(({ isOwn }) => isOwn).map(({ pathway }) => pathway)).toEqual(['ssp245']);
  });

  it('are kept until the balance changes', () => {
    const again = pathwayRuns({ ...scenario, year: 2080, units: 'ft' }, runs, context);
    again.forEach(({ projection }, i) => {
      expect(projection).toBe(released[i]?.projection);
    });
  });
});

describe('the pathways figure', () => {
  const spec = figureOf('pathways', 'preset=samant-prange', 900);

  it('has five panels on the fixed axis of levels', () => {
    expect(spec.panels.map(({ id }) => id)).toEqual(['none', 'ssp126', 'ssp245', 'ssp370', 'ssp585']);
    for (const panel of spec.panels) expect(panel.kind === 'cartesian' ? panel.y.domain : []).toEqual([-52, -24]);
  });

  it('lays the bands behind the median, the record in front', () => {
    for (const { layers } of spec.panels) {
      expect(layers.slice(0, 4).map(({ id }) => id)).toEqual(['band-5-95', 'band-17-83', 'median', 'observed']);
    }
  });

  it('writes the median of 2100 and the ends of its band at every fan', () => {
    for (const [i, panel] of spec.panels.entries()) {
      const labels = panel.layers.find(({ id }) => id === 'ends');
      const bands = released[i]?.projection.bands;
      const wanted = [bands?.p50, bands?.p95, bands?.p05].map((levels) =>
        (levels?.at(-1) ?? 0).toFixed(1).replace('-', '−'),
      );
      expect(labels?.kind === 'label' ? labels.labels.map(({ text }) => text) : []).toEqual(wanted);
    }
  });

  it('shows the water balance behind a prescribed fall, and says so', () => {
    const fall = figureOf('pathways', 'preset=decline-9', 900);
    expect(fall.title).toBe(spec.title);
    expect(fall.subtitle).toContain('a prescribed fall knows no warming');
    expect(fall.provenance.scenario).toContain('water balance, Samant & Prange 2023');
  });

  it('says where runs leave the relief table instead of how far', () => {
    const deep = figureOf('pathways', 'preset=prange-2020&fall=22&warming=ssp585', 900);
    const texts = deep.panels.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : [])),
    );
    expect(texts.map(({ text }) => text)).toContain('<−60');
  });
});

test('plots stand where they did when a sea rises beyond the relief table, which takes more letters', () => {
  // Found by chance: a closed strait, a transfer and less use lift the sea above −20 m, and the title takes a line more.
  const shown = 'preset=samant-prange&units=ft&datum=2025';
  const risen = `${shown}&natural=44&inflow=200&use=-100&transfer=95&strait=closed&spread=0`;
  const places = (query: string) => figureOf('pathways', quickly(query), 360).panels.map(({ area }) => area);
  expect(figureOf('pathways', quickly(risen), 360).title).toContain('>+30');
  expect(places(risen)).toEqual(places(shown));
});
