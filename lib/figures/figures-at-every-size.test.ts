import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '@/lib/scenario/arbitrary-scenario.fixture';
import { readLink } from '@/lib/scenario/link';
import { boxOf, overlap, within } from './boxes';
import { runScenario } from './context';
import { context } from './context.fixture';
import { designWidths } from './design-widths';
import type { PlacedText } from './layer';
import { figureMakers, makeFigure } from './makers';
import type { FigureId, FigureSpec } from './spec';

/** Column, page, phone, desk, slide and square, as the exports and the page lay them out, px. */
const frames = [
  { width: 288, height: 213 },
  { width: 580, height: 430 },
  { width: 360, height: 0 },
  { width: 600, height: 0 },
  { width: 900, height: 0 },
  { width: 928, height: 508 },
  { width: 580, height: 580 },
];
const queries = [
  'preset=samant-prange',
  'preset=decline-9',
  'preset=hindcast&datum=1977',
  'preset=samant-prange&warming=ssp585&inflow=220&units=ft&year=2100',
  'preset=half-natural&warming=ssp585&inflow=320&transfer=100&use=-100&year=2030',
  'preset=samant-prange&fall=22&warming=ssp585&evaporation=160&amplification=1.8&runoff=-15&use=100',
  'preset=samant-prange&fall=0&warming=none&spread=0&noise=0',
];
const figures: readonly FigureId[] = [
  'balance',
  'inflow',
  'hindcast',
  'pathways',
  'contributions',
  'cargo',
  'keep-open',
  'port-states',
  'port-crossings',
  'corridors',
  'port-reports',
  'port-distance',
  'matrix',
  'coast',
  'site-states',
  'site-crossings',
  'ecology',
  'map',
  'map-levels',
];

/** A scenario by 200 of its runs, which is enough for words of every length, computed once for all figures. */
const scenarios = new Map(
  queries.map((query) => {
    const { scenario, ignored } = readLink(`members=200&${query}`);
    return [query, { scenario, ignored, runs: runScenario(scenario, context) }] as const;
  }),
);

/** Every text that a figure places: head, foot, and the labels of its panels, of which the same may stand in two layers. */
function textsOf(spec: FigureSpec): PlacedText[] {
  const labels = spec.panels.flatMap((panel) =>
    panel.layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : [])),
  );
  return [...spec.words, ...labels];
}

describe.each(figures)('%s', (id) => {
  test.each(queries)('has no text that is cut, too small, or touches another: %s', (query) => {
    const { scenario, ignored, runs } = scenarios.get(query)!;
    expect(ignored).toEqual([]);
    for (const { width, height } of frames) {
      const frame = { width, height: height || figureMakers[id].height(width) };
      const spec = makeFigure(id, context, scenario, runs, frame);
      const texts = textsOf(spec);
      const drawing = { left: -0.5, top: -0.5, right: width + 0.5, bottom: frame.height + 0.5 };
      const where = `${width}×${frame.height}`;
      const boxes = texts.map(boxOf);
      texts.forEach((text, i) => {
        const box = boxOf(text);
        expect(text.style.size, `${where} ${text.text}`).toBeGreaterThanOrEqual(9);
        expect(within(box, drawing), `${where} cut: ${text.text}`).toBe(true);
        const touched = texts.filter((_, k) => k > i && overlap(box, boxes[k] ?? box, -0.6));
        expect(
          touched.map((other) => other.text),
          `${where}: '${text.text}' touches`,
        ).toEqual([]);
      });
      for (const { area } of spec.panels) {
        expect(area.width, where).toBeGreaterThan(20);
        expect(area.height, where).toBeGreaterThan(15);
      }
    }
  });

  test('writes the numbers it plots: every row of a table has a cell for every column', () => {
    const { scenario } = readLink('preset=samant-prange');
    const spec = makeFigure(id, context, scenario, runScenario(scenario, context), { width: 900, height: 500 });
    for (const { columns, rows } of spec.tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const { crosshair } = spec;
    if (crosshair === null) return;
    const table = spec.tables.find((candidate) => candidate.id === crosshair.tableId);
    expect(crosshair.stops).toHaveLength(table?.rows.length ?? 0);
    expect(crosshair.stops).toEqual(crosshair.stops.toSorted((a, b) => a - b));
    expect(spec.panels.map((panel) => panel.id)).toContain(crosshair.panelId);
  });

  test('names layers and panels once each, and its sources', () => {
    const { scenario } = readLink('preset=half-natural&transfer=50');
    const spec = makeFigure(id, context, scenario, runScenario(scenario, context), { width: 900, height: 500 });
    expect(new Set(spec.panels.map((panel) => panel.id)).size).toBe(spec.panels.length);
    for (const { layers } of spec.panels) expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
    expect(spec.provenance.citations.length).toBeGreaterThan(0);
  });

  test('holds its axes and its room still while a slider moves', () => {
    const at = (query: string) => readLink(query).scenario;
    const [before, after] = [
      at('preset=samant-prange'),
      at('preset=samant-prange&fall=20&inflow=300&transfer=80&warming=ssp585'),
    ];
    expect(figureMakers[id].stageKey(after)).toBe(figureMakers[id].stageKey(before));
    const runs = runScenario(before, context);
    const staged = figureMakers[id].stage(context, before, runs, { width: 600, height: 450 });
    const still = (spec: FigureSpec) =>
      spec.panels.map((panel) => [
        panel.area,
        panel.kind === 'geo' ? null : panel.x,
        panel.kind === 'cartesian' ? panel.y : null,
      ]);
    const first = staged(before, runs);
    const moved = staged(after, runScenario(after, context), 'held');
    expect(still(moved)).toEqual(still(first));
  });

  test('is the same for a link, reached by a slider or opened at once', () => {
    const few = anyScenario.map((scenario) => ({ ...scenario, members: 100, pin: null }));
    fc.assert(
      fc.property(few, few, fc.constantFrom(...designWidths, 288), (first, other, width) => {
        const { units, datum, mode, seed } = first;
        const second = { ...other, units, datum, mode, seed };
        const maker = figureMakers[id];
        expect(maker.stageKey(second)).toBe(maker.stageKey(first));
        const frame = { width, height: maker.height(width) };
        const runs = runScenario(second, context);
        const staged = maker.stage(context, first, runScenario(first, context), frame)(second, runs);
        expect(staged).toEqual(makeFigure(id, context, second, runs, frame));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
