import { describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { FigureSpec } from '../spec';

const plain = figureOf('level', quickly('preset=decline-9'));
const layersOf = (spec: FigureSpec) => spec.panels[0]?.layers ?? [];
const idsOf = (spec: FigureSpec) => layersOf(spec).map(({ id }) => id);
const layer = (spec: FigureSpec, id: string) => layersOf(spec).find((each) => each.id === id);
const marks = (spec: FigureSpec, id: string) => {
  const found = layer(spec, id);
  return found?.kind === 'mark' ? found : undefined;
};

describe('the layers of the level figure', () => {
  it('lie in the order of what may hide what: bands behind the median, the record in front, names last', () => {
    const isPublished = (id: string) => layer(plain, id)?.role === 'published';
    expect(idsOf(plain).filter((id) => !isPublished(id))).toEqual([
      'band-5-95',
      'band-17-83',
      'median',
      'central',
      'low-1977',
      'satellites',
      'gauge-uncertainty',
      'gauges',
      'doubtful',
      'estimates',
      'record-names',
      'scenario-names',
    ]);
    // What others publish within the years of the figure stands between the scenario and the record.
    const published = idsOf(plain).flatMap((id, i) => (isPublished(id) ? [i] : []));
    expect(Math.min(...published)).toBeGreaterThan(idsOf(plain).indexOf('median'));
    expect(Math.max(...published)).toBeLessThan(idsOf(plain).indexOf('low-1977'));
  });

  it('are drawn for what they are: the record full, the scenario in its own colour, the assumed path dashed', () => {
    expect(layer(plain, 'gauges')).toMatchObject({ role: 'observed', paint: 'ink' });
    expect(layer(plain, 'median')).toMatchObject({ role: 'model', paint: 'model' });
    expect(layer(plain, 'central')).toMatchObject({ role: 'model', dash: '4 3' });
  });

  it('hold the wider band around the narrower around the median, in every year', () => {
    const [outer, inner, median] = ['band-5-95', 'band-17-83', 'median'].map((id) => layer(plain, id));
    if (outer?.kind !== 'band' || inner?.kind !== 'band' || median?.kind !== 'line') throw new Error('layers missing');
    expect(outer.points).toHaveLength(76);
    for (const [i, { low, high }] of outer.points.entries()) {
      expect(low).toBeLessThanOrEqual(inner.points[i]?.low ?? Number.NaN);
      expect(inner.points[i]?.low).toBeLessThanOrEqual(median.points[i]?.y ?? Number.NaN);
      expect(median.points[i]?.y).toBeLessThanOrEqual(inner.points[i]?.high ?? Number.NaN);
      expect(inner.points[i]?.high).toBeLessThanOrEqual(high);
    }
  });

  it('mark runs that leave the relief table, which ends at −60 m, and nothing where none does', () => {
    const labelsOf = (spec: FigureSpec) => {
      const found = layer(spec, 'scenario-names');
      return found?.kind === 'label' ? found.labels.map(({ text }) => text).join(' ') : '';
    };
    const dry = figureOf('level', quickly('warming=ssp585&fall=22&evaporation=160&amplification=1.8'));
    expect(labelsOf(dry)).toMatch(/outside the relief table: \d+ of 100 runs/);
    expect(labelsOf(plain)).not.toMatch(/relief/);
  });

  it('begin the scenario where the record ends: −29.20 m in the middle of 2025', () => {
    const [median, gauges] = [layer(plain, 'median'), layer(plain, 'gauges')];
    if (median?.kind !== 'line' || gauges?.kind !== 'line') throw new Error('layers missing');
    expect(median.points[0]).toEqual({ x: 2025.5, y: -29.2 });
    expect(gauges.points.at(-1)).toEqual({ x: 2025.5, y: -29.2 });
  });

  it('show every annual mean at the middle of its year, and break the satellites where a month is missing', () => {
    const [gauges, satellites] = [layer(plain, 'gauges'), layer(plain, 'satellites')];
    if (gauges?.kind !== 'line' || satellites?.kind !== 'line') throw new Error('layers missing');
    expect(gauges.points.map(({ x }) => x)).toEqual(Array.from({ length: 105 }, (_, i) => 1921.5 + i));
    const drawn = satellites.points.filter(({ y }) => y !== null);
    expect(drawn).toHaveLength(403);
    for (const [i, point] of satellites.points.entries()) {
      const before = satellites.points[i - 1];
      if (before?.y != null && point.y !== null) expect(point.x - before.x).toBeLessThan(1.5 / 12);
    }
  });
});

describe('the signs of doubt', () => {
  it('are crosses on 2018, 2023 and 2024, and on March 2026, a month of a single pass', () => {
    const { points, shape } = marks(plain, 'doubtful')!;
    expect(shape).toBe('cross');
    expect(points.map(({ x }) => x)).toEqual([2018.5, 2023.5, 2024.5, expect.closeTo(2026 + 2.5 / 12, 9)]);
  });

  it('are a ring on 2025, which no service has published for the whole sea', () => {
    const { points, shape } = marks(plain, 'estimates')!;
    expect(shape).toBe('ring');
    expect(points).toEqual([{ x: 2025.5, y: -29.2 }]);
  });

  it('are named in the notes', () => {
    const text = plain.words.map((label) => label.text).join(' ');
    expect(text).toContain('Ring: 2025 is an estimate. Crosses: values in doubt (2018, 2023, 2024, March 2026)');
  });
});

describe('a pinned scenario', () => {
  const pinned = figureOf('level', quickly('preset=decline-9&pin=preset%3Ddecline-18%26members%3D100'));

  it('lies behind the scenario, as outlines of its own colour', () => {
    expect(idsOf(pinned).slice(0, 4)).toEqual(['pinned-5', 'pinned-95', 'pinned-median', 'band-5-95']);
    for (const id of ['pinned-5', 'pinned-95', 'pinned-median']) {
      expect(layer(pinned, id)).toMatchObject({ kind: 'line', role: 'pinned', paint: 'pinned' });
    }
  });

  it('is named by where its path ends: −28.24 − 18 = −46.24 m', () => {
    const names = layer(pinned, 'scenario-names');
    const labels = names?.kind === 'label' ? names.labels : [];
    expect(labels.find(({ paint }) => paint === 'pinned')?.text.replace('\u00a0', ' ')).toBe('A, pinned: −46.2 m');
  });

  it('leaves everything else as it was', () => {
    const rest = (spec: FigureSpec) => layersOf(spec).filter(({ id }) => !/^(pinned|scenario-names)/.test(id));
    expect(rest(pinned)).toEqual(rest(plain));
  });
});

describe('a window that ends with the record', () => {
  const alone = figureOf('level', quickly('from=1990&to=2026'));

  it('shows the record alone, on an axis of its own', () => {
    expect(layersOf(alone).every(({ role }) => role === 'observed' || role === 'context')).toBe(true);
    expect(alone.panels).toHaveLength(1);
    expect(alone.provenance.scenario).toBeNull();
  });

  it('says where the sea stands, 0.20 m below its low of 1977 (−29.20 and −29.00 m), and no future', () => {
    expect(alone.title.replace('\u00a0', ' ')).toBe('The Caspian lies 0.20 m below its 1977 low');
  });
});

it('shows what others publish for 2100 beside the end of the window, and only there', () => {
  const panels = (query: string, width = 900) =>
    figureOf('level', quickly(query), width).panels.map(({ id, kind }) => `${id} ${kind}`);
  expect(panels('')).toEqual(['level cartesian', 'published cartesian']);
  expect(panels('', 600)).toEqual(['level cartesian', 'published bars']);
  expect(panels('', 360)).toEqual(['level cartesian', 'published bars']);
  expect(panels('', 288)).toEqual(['level cartesian']);
  expect(panels('from=1990&to=2050')).toEqual(['level cartesian']);
});

it('draws the published ranges on the axis of the figure itself', () => {
  const [main, published] = plain.panels;
  if (main?.kind !== 'cartesian' || published?.kind !== 'cartesian') throw new Error('panels missing');
  expect(published.y.domain).toEqual(main.y.domain);
  expect([published.area.y, published.area.height]).toEqual([main.area.y, main.area.height]);
  expect(context.data.published.length).toBeGreaterThan(40);
});
