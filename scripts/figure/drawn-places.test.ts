import { describe, expect, it } from 'vitest';
import { findElements } from '@/lib/export/xml-elements';
import type { CartesianPanel } from '@/lib/figures/panel';
import { plotOf } from '@/lib/figures/plot';
import { type Drawing, drawingOf, textsOf } from './drawings.fixture';

/** The markup of one layer, from its group to the group's end. */
function pathOf({ markup }: Drawing, layer: string): string {
  const group = findElements(markup, 'g').find(({ attributes }) => attributes['data-layer'] === layer);
  if (group === undefined) throw new Error(`no layer ${layer}`);
  return findElements(markup.slice(group.start, group.end), 'path')[0]?.attributes['d'] ?? '';
}

/** The points of a path of straight lines. */
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const cases = [
  ['level', 'slide', 'preset=decline-9'],
  ['level', 'column', 'preset=decline-9&units=ft'],
  ['level', 'page', 'preset=samant-prange&datum=1977'],
  ['level', '360x880', 'from=1990&to=2026'],
  ['track-record', 'web', ''],
] as const;

describe.each(cases)('%s at %s, %s: the frame that Recharts draws', (id, size, query) => {
  const load = async () => {
    const drawing = await drawingOf(id, size, query);
    const panel = drawing.spec.panels[0] as CartesianPanel;
    return { drawing, panel, plot: plotOf(panel.area, panel) };
  };

  it('has its grid where our scale has the levels', async () => {
    const { drawing, panel, plot } = await load();
    const { x, width } = panel.area;
    const lines = findElements(drawing.markup, 'line')
      .map(({ attributes }) => attributes as Record<'x1' | 'x2' | 'y1' | 'y2' | 'stroke', string>)
      .filter(
        ({ x1, x2, stroke }) =>
          Math.abs(Number(x1) - x) < 0.01 && Math.abs(Number(x2) - x - width) < 0.01 && stroke === 'var(--grid)',
      );
    const drawn = lines.map(({ y1 }) => Number(y1)).sort((a, b) => a - b);
    const expected = panel.y.ticks.map(({ value }) => plot.y(value)).sort((a, b) => a - b);
    expect(drawn).toHaveLength(expected.length);
    for (const [i, y] of expected.entries()) expect(drawn[i]).toBeCloseTo(y, 2);
  });

  it('has the text of each tick centred on its level, or below its year', async () => {
    const { drawing, panel, plot } = await load();
    const texts = textsOf(drawing);
    for (const { value, text } of panel.y.ticks) {
      const found = texts.filter((each) => each.text === text && each.box.right < panel.area.x + 1);
      expect(found).toHaveLength(1);
      const { top, bottom } = found[0]!.box;
      expect(Math.abs((top + bottom) / 2 - plot.y(value))).toBeLessThan(panel.y.style.size * 0.15);
    }
    for (const { value, text } of panel.x.ticks) {
      const found = texts.filter((each) => each.text === text && each.box.top > panel.area.y + panel.area.height);
      expect(found.map(({ box }) => (box.left + box.right) / 2)).toContainEqual(expect.closeTo(plot.x(value), 1));
    }
  });

  it('has the record where our scale has it, to a hundredth of a pixel', async () => {
    const { drawing, panel, plot } = await load();
    const name = id === 'level' ? 'gauges' : 'observed';
    const layer = panel.layers.find((each) => each.id === name);
    const points = layer?.kind === 'line' ? layer.points : [];
    const drawn = pointsOf(pathOf(drawing, name));
    expect(drawn).toHaveLength(points.length);
    for (const [i, { x, y }] of points.entries()) {
      expect(drawn[i]![0]).toBeCloseTo(plot.x(x), 1);
      expect(drawn[i]![1]).toBeCloseTo(plot.y(y ?? Number.NaN), 1);
    }
  });
});

it('breaks the satellites where a month is missing: as many pieces as the record has', async () => {
  const drawing = await drawingOf('level', 'slide', 'preset=decline-9');
  const layer = drawing.spec.panels[0]?.layers.find(({ id }) => id === 'satellites');
  const points = layer?.kind === 'line' ? layer.points : [];
  const gaps = points.filter(({ y }) => y === null).length;
  expect(pathOf(drawing, 'satellites').match(/M/g)).toHaveLength(gaps + 1);
});
