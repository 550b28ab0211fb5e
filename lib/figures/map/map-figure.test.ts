import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import type { Layer, ShapeLayer } from '../layer';
import { stageMap } from './map-figure';
import { portsAt, wetlandsAt } from './place-states';
import { mapViews } from './views';

function layersOf(query: string, panel = 'map', width = 900): readonly Layer[] {
  return figureOf('map', quickly(query), width).panels.find(({ id }) => id === panel)?.layers ?? [];
}

function shape(layers: readonly Layer[], id: string): ShapeLayer | undefined {
  return layers.find((layer): layer is ShapeLayer => layer.kind === 'shape' && layer.id === id);
}

describe('the layers of the map', () => {
  it('lie land, bed dry before today, today’s sea, bare bed, sea, shores, signs and names from the back to the front', () => {
    const order = [
      'land',
      'bed-before',
      'sea-today',
      'bed',
      'sea-band',
      'sea',
      'pools',
      'depth-0',
      'kara-bogaz-gol',
      'shore-today',
      'shore',
      'port-signs-fills',
      'names',
    ];
    const ids = layersOf('').map(({ id }) => id);
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('show today’s sea and the shores 9 and 18 m below 2020 where the scenario is hidden', () => {
    const still = layersOf('').filter(({ role }) => role !== 'model');
    for (const id of ['sea-today', 'shore-today', 'shore-9', 'shore-18']) expect(shape(still, id)?.path).toMatch(/^M/);
    expect(still.map(({ id }) => id)).not.toContain('bed');
  });

  it('have a band for a scenario alone: none for a measured year, none for a level', () => {
    expect(shape(layersOf('year=2060'), 'sea-band')).toBeDefined();
    expect(shape(layersOf('year=2015'), 'sea-band')).toBeUndefined();
    expect(shape(layersOf('level=-33'), 'sea-band')).toBeUndefined();
  });

  it('hatch the Ural Furrow below its sill and not above it', () => {
    // The grid is cut off between −31.3 and −31.4 m (lib/relief/README.md).
    const hatched = (level: number) =>
      [...(shape(layersOf(`level=${level}`), 'pool-lines')?.path ?? '').matchAll(/h([\d.]+)/g)].reduce(
        (sum, [, length]) => sum + Number(length),
        0,
      );
    // 17,000 km² at 0.54 px to the km and a line every 3.3 px are some 1,500 px; ponds above the sill a few.
    expect(hatched(-31.2)).toBeLessThan(60);
    expect(hatched(-31.5)).toBeGreaterThan(1000);
  });

  it('draw the shore of the pinned scenario, and name it in the key', () => {
    const spec = figureOf('map', quickly('pin=preset%3Ddecline-9'), 900);
    const [map] = spec.panels;
    expect(shape(map?.layers ?? [], 'shore-pinned')?.role).toBe('pinned');
    const key = spec.panels
      .find(({ id }) => id === 'key')
      ?.layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : []));
    expect(key?.map(({ text }) => text)).toContain('Shore of scenario A');
  });
});

describe('the words of the map', () => {
  it('give the table’s numbers at −33 m: 303,849 km² of water, 50,484 km² less than at −29.2 m', () => {
    const spec = figureOf('map', 'level=-33', 900);
    const [row] = spec.tables[0]?.rows ?? [];
    // data/hypsometry.csv, row of −33.0 m.
    expect(row?.[2]).toBeCloseTo(
      context.data.hypsometry.totalAreaKm2[context.data.hypsometry.levelMetres.indexOf(-33)]!,
      3,
    );
    expect(spec.title).toMatch(
      /^With the sea at −33\.00\u00a0m, [\d,]+\u00a0±\u00a0[\d,]+\u00a0km² of today’s bed would lie dry$/,
    );
  });

  it('say how well shores are known at every size, and never of a projection a number without its range', () => {
    for (const width of [288, 360, 600, 900]) {
      const spec = figureOf('map', quickly(''), width);
      const said = [
        ...spec.words,
        ...spec.panels.flatMap(({ layers }) => layers.flatMap((one) => (one.kind === 'label' ? one.labels : []))),
      ];
      expect(said.some(({ text }) => text.includes('± 3–10 km'))).toBe(true);
      expect(spec.title).toMatch(/\(9 of 10 runs\)$|^In 9 of 10 runs/);
    }
  });

  it('say of a rising sea that nothing falls dry', () => {
    expect(
      figureOf('map', quickly('preset=half-natural&inflow=320&use=-100&transfer=100&year=2100'), 900).title,
    ).toMatch(/^(In 9 of 10 runs the sea of 2100 covers all|By 2100 the sea may leave up to)/);
    expect(figureOf('map', 'level=-27', 900).title).toBe(
      'With the sea at −27.00\u00a0m, nothing of today’s bed would lie dry',
    );
  });
});

describe('the places of the map', () => {
  const { scenario } = readLink('');
  const { projection } = runScenario({ ...scenario, members: 100 }, context);

  it('lose more the lower the sea, ports and wetlands alike', () => {
    const rank = { full: 0, whole: 0, part: 1, degraded: 1, cut_off: 2, 'cut off': 3, dry: 3, unknown: 0, indirect: 0 };
    for (let level = -26; level > -40; level -= 0.5) {
      const [higher, lower] = [level, level - 0.5];
      const [portsBefore, ports] = [higher, lower].map((at) => portsAt(context.data, scenario, projection, at));
      portsBefore?.forEach(({ state }, i) => {
        expect(rank[ports![i]!.state]).toBeGreaterThanOrEqual(rank[state]);
      });
      const [sitesBefore, sites] = [higher, lower].map((at) => wetlandsAt(context.data, at));
      sitesBefore?.forEach(({ state }, i) => {
        expect(rank[sites![i]!.state]).toBeGreaterThanOrEqual(rank[state]);
      });
    }
  });

  it('are Gorgan Bay cut off at −29 m and dry below −30.2 m, its best values', () => {
    // data/wetland-thresholds.csv: cut off −28.6, dry −30.2 m.
    const gorgan = (level: number) =>
      wetlandsAt(context.data, level).find(({ site }) => site.id === 'gorgan_bay')?.state;
    expect([gorgan(-27), gorgan(-28.3), gorgan(-29), gorgan(-30.3)]).toEqual(['whole', 'degraded', 'cut_off', 'dry']);
  });

  it('leave out sites that are a region of the sea', () => {
    expect(wetlandsAt(context.data, -29).map(({ site }) => site.id)).not.toContain('north_shelf');
  });
});

it('stages every view, with its words beside it', () => {
  const { scenario } = readLink(quickly(''));
  const runs = runScenario(scenario, context);
  for (const view of Object.values(mapViews)) {
    const spec = stageMap(context, scenario, runs, { width: 900, height: 700 }, view)(scenario, runs);
    expect(spec.panels.map(({ id }) => id)).toEqual(
      view.id === 'basin' ? ['map', 'north', 'numbers', 'key'] : ['map', 'numbers', 'key'],
    );
  }
});
