import { describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import { distanceCurves } from './distance-curves';
import { countFar } from './port-distance-text';

const curves = distanceCurves(context.data, context.words);
const level2020 = context.basin.reference2020Metres;
const curve = (id: string) => {
  const found = curves.find((of) => of.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the distances', () => {
  it('leave out Baku, where published distances disagree with the grid, and keep the other 32 ports', () => {
    const ids = curves.flatMap(({ ports }) => ports.map(({ id }) => id));
    expect(ids).not.toContain('baku');
    expect(ids).toHaveLength(context.data.ports.length - 1);
    expect(JSON.stringify(figureOf('port-distance', quickly('preset=decline-9')).tables)).not.toContain('"Baku, bay');
  });

  it('are those of the surroundings: 34.8 km at Atyrau today, 245 km once the Ural Furrow is cut off', () => {
    // data/relief/port-surroundings.csv: the nearest cells that join the sea below −29.20 m and below −32.24 m.
    expect(curve('atyrau').kmAt(-29.2)).toBeCloseTo(34.8, 1);
    expect(curve('atyrau').kmAt(level2020 - 4)).toBeCloseTo(245, 0);
  });

  it('only grow as the sea falls', () => {
    for (const { kmAt } of curves) {
      const kms = Array.from({ length: 43 }, (_, i) => kmAt(level2020 - i / 2) ?? Number.POSITIVE_INFINITY);
      expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    }
  });

  it('count six ports farther than 10 km from the sea today', () => {
    // Counted in the table at −29.20 m: Atyrau 34.8, Prorva 35.2, Olya 62, Astrakhan 94, Lagan 22.6, Gyýanly 10.3 km.
    expect(countFar(curves, -29.2)).toBe(6);
  });
});

describe('the figure of distances', () => {
  it('draws no line where the relief tells nothing, and names the ports that never leave that stretch', () => {
    const spec = figureOf('port-distance', quickly('preset=samant-prange'));
    const lines = spec.panels.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.kind === 'line' ? [layer] : [])),
    );
    const lowest = Math.min(...lines.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y]))));
    expect(lowest).toBe(5);
    expect(lines.map(({ id }) => id)).not.toContain('line-nowshahr');
    expect(spec.words.map(({ text }) => text).join(' ')).toContain('Nowshahr');
  });

  it('holds its lines while a slider moves, and moves the scenario’s fall over them', () => {
    const before = figureOf('port-distance', quickly('preset=decline-9&year=2040'), 600);
    const after = figureOf('port-distance', quickly('preset=decline-9&decline=15&year=2040'), 600);
    const still = (spec: typeof before) =>
      spec.panels.map(({ layers }) => layers.filter(({ role }) => role === 'context'));
    expect(still(after)).toEqual(still(before));
    expect(after.title).not.toBe(before.title);
  });

  it('writes miles for readers of feet: 10 km are 6.2 miles', () => {
    const spec = figureOf('port-distance', quickly('preset=decline-9&units=ft'));
    expect(spec.title).toContain('over 6\u00a0mi');
    const north = spec.tables.find(({ id }) => id === 'north');
    const atyrau = north?.columns.findIndex(({ key }) => key === 'atyrau') ?? -1;
    // 1 mile = 1.609344 km; no fall: the level of 2020.
    expect(north?.rows[0]?.[atyrau]).toBeCloseTo((curve('atyrau').kmAt(level2020) ?? 0) / 1.609344, 6);
  });

  it('says of an observed year what was, without a range', () => {
    const spec = figureOf('port-distance', quickly('preset=samant-prange&year=2025'));
    expect(spec.title).toBe('In 2025 the sea is over 10\u00a0km from 6 of 32 ports');
  });
});
