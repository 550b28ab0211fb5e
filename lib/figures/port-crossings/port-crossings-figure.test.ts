import { describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { Layer } from '../layer';
import type { FigureSpec } from '../spec';

const layerOf = (spec: FigureSpec, id: string): Layer => {
  const found = spec.panels[0]?.layers.find((layer) => layer.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const textsOf = (layer: Layer) => (layer.kind === 'label' ? layer.labels.map(({ text }) => text) : []);
const itemsOf = (layer: Layer) => (layer.kind === 'range' ? layer.items : []);

describe('the crossings of ports', () => {
  const spec = figureOf('port-crossings', quickly('preset=samant-prange'));

  it('hold the whole ledger in their table, drawn or not', () => {
    const [table] = spec.tables;
    expect(table?.rows).toHaveLength(context.data.portRules.length * 5);
    const labels = table?.columns.map(({ label }) => label);
    for (const year of [2030, 2035, 2040, 2050, 2075, 2100]) {
      expect(labels).toContain(`Runs below in ${year}`);
      expect(labels).toContain(`Runs crossed by ${year}`);
    }
  });

  it('draw a box from 5 to 95 % with the median for what is ahead, and a dot for what is passed', () => {
    // Makhachkala, oil at three quarters: passed in 2021 (annual means −28.24 and −28.42 m, level −28.25 m).
    const passed = layerOf(spec, 'passed');
    const years = passed.kind === 'mark' ? passed.points.map(({ x }) => x) : [];
    expect(years).toContain(2021.5);
    const ahead = itemsOf(layerOf(spec, 'ranges')).find(({ id }) => id === 'anzali/pmo-2022/half');
    const [table] = spec.tables;
    const at = (key: string) => table?.columns.findIndex((column) => column.key === key) ?? -1;
    const row = table?.rows.find((cells) => cells[0] === 'Bandar-e Anzali' && cells[at('threshold')] === 'half');
    expect(ahead?.central).toBe(Number(row?.[at('p50')]) + 0.5);
    expect(ahead?.low).toBe(Number(row?.[at('p05')]) + 0.5);
  });

  it('never show a median without its range, and lay other beds of a place lighter beside the first', () => {
    for (const item of [...itemsOf(layerOf(spec, 'ranges')), ...itemsOf(layerOf(spec, 'ranges-beside'))]) {
      if (item.central !== null && item.central < 2101) expect(item.low).not.toBeNull();
    }
    expect(itemsOf(layerOf(spec, 'ranges')).every(({ strong }) => strong)).toBe(true);
    expect(itemsOf(layerOf(spec, 'ranges-beside')).some(({ strong }) => strong)).toBe(false);
  });

  it('name places in the order in which the sea reaches them', () => {
    const names = textsOf(layerOf(spec, 'ledger-names'));
    expect(names.indexOf('Makhachkala, oil')).toBeLessThan(names.indexOf('Kuryk, ferries'));
  });

  it('show fewer lines in a column, and say in words what they are', () => {
    const column = figureOf('port-crossings', quickly('preset=samant-prange'), { width: 288, height: 213 });
    expect(itemsOf(layerOf(column, 'ranges')).length).toBeLessThanOrEqual(8);
    expect(column.subtitle).toContain('three quarters');
    expect(column.tables[0]?.rows).toHaveLength(context.data.portRules.length * 5);
  });
});

describe('the title of the crossings', () => {
  it('counts what is passed and names what comes next with its range', () => {
    expect(figureOf('port-crossings', quickly('preset=decline-9')).title).toMatch(
      /^At 1 of 8 places ships already lose a quarter of their cargo; next is .+, in 20\d\d \(9 in 10 runs: 20\d\d–.+\)$/,
    );
  });

  it('holds where nothing more is reached by 2100', () => {
    // Back to the level of 2020 by 2100, without swings.
    const { title } = figureOf('port-crossings', quickly('preset=decline-9&decline=0&noise=0'));
    expect(title).toBe(
      'At 1 of 8 places ships already lose a quarter of their cargo; fewer than half of the runs bring another to that by 2100',
    );
  });
});
