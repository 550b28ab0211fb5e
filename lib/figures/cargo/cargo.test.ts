import { expect, test } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { Layer } from '../layer';
import type { FigureSpec } from '../spec';
import { cargoCurves } from './cargo-curves';
import { lastCargo } from './whole-stretch';

const today = quickly('preset=samant-prange&year=2025');

function layerOf<Kind extends Layer['kind']>(spec: FigureSpec, id: string, kind: Kind) {
  const found = spec.panels[0]?.layers.find((layer) => layer.id === id && layer.kind === kind);
  return found as Extract<Layer, { kind: Kind }> | undefined;
}

/** Height of a line at a fall, in per cent, at one of its own points. */
function percentAt(spec: FigureSpec, id: string, fall: number): number | null | undefined {
  return layerOf(spec, id, 'line')?.points.find(({ x }) => Math.abs(x - fall) < 1e-9)?.y;
}

test('Aktau’s oil berths carry 82 % of a full load today, 76 to 88 % by what is not known of the bed', () => {
  // By hand at −29.20 m: 12,000 − 2,410 × 0.90 t of 12,000; ± 0.30 m × 2,410 t/m.
  const table = figureOf('cargo', today).tables.find(({ id }) => id === 'cargo-places');
  const row = table?.rows.find(([place]) => place === 'Aktau, oil') ?? [];
  expect(row.slice(4, 7)).toEqual([expect.closeTo(75.9, 1), expect.closeTo(81.925, 3), expect.closeTo(87.95, 2)]);
  expect(figureOf('cargo', today).title).toBe('Aktau’s oil berths allow 76–88% of a full load today');
});

test('the line of Aktau passes the load reported in April 2025', () => {
  // 10,000 of 12,000 t at −29.13 m, 0.89 m below 2020 (chairman of the port): between 0.8 and 0.9 m of fall.
  const spec = figureOf('cargo', today);
  expect(percentAt(spec, 'aktau_oil', 0.8)).toBeGreaterThan(100 * (10 / 12));
  expect(percentAt(spec, 'aktau_oil', 0.9)).toBeLessThan(100 * (10 / 12));
});

test('the last cargo is that of Kuryk’s ferry, gone 5.1 m below 2020', () => {
  // By hand: 4,760 t are 2.07 m of draught; 2.43 + 0.50 m of water over −36.31 m is −33.38 m; ± 0.30 m.
  const curves = cargoCurves(context.data, {
    basin: context.basin,
    assumptions: { ship: 'design', dredge: 0, dredgeFrom: 2030, silt: 0, allowance: 0, notice: 0.4 },
    dugMetres: 0,
  });
  const { low, best, high } = lastCargo(curves)!;
  expect([low, best, high].map((metres, i) => metres - [4.84, 5.14, 5.44][i]!)).toEqual(
    // Falls are followed by decimetres: the end is found at the next one.
    [0, 0, 0].map(() => expect.closeTo(0.06, 2)),
  );
});

test('two metres dug by the year looked at shift every line by two metres', () => {
  const dug = figureOf('cargo', quickly('preset=samant-prange&dredge=2&dredgeFrom=2040&year=2050'));
  const undug = figureOf('cargo', today);
  for (const id of ['aktau_oil', 'kuryk', 'vkmsk']) {
    expect(percentAt(dug, id, 3.5)).toBeCloseTo(percentAt(undug, id, 1.5)!, 9);
  }
  const before = figureOf('cargo', quickly('preset=samant-prange&dredge=2&dredgeFrom=2060&year=2050'));
  expect(percentAt(before, 'aktau_oil', 3.5)).toBeCloseTo(percentAt(undug, 'aktau_oil', 3.5)!, 9);
});

test('the band of the bed lies around its line, and other beds are dashed', () => {
  const spec = figureOf('cargo', today);
  const line = layerOf(spec, 'aktau_oil', 'line');
  for (const { x, low, high } of layerOf(spec, 'bed-unknown', 'band')?.points ?? []) {
    const y = line?.points.find((point) => point.x === x)?.y ?? Number.NaN;
    expect(low).toBeLessThanOrEqual(y);
    expect(high).toBeGreaterThanOrEqual(y);
  }
  expect(layerOf(spec, 'aktau_oil-stage-1-dredging', 'line')?.dash).toBeDefined();
  // Beds whose time is over are in no figure of today.
  expect(layerOf(spec, 'kuryk-before-2024-dredging', 'line')).toBeUndefined();
});

test('a projection is said with its range, and a year of the record without any', () => {
  const ahead = figureOf('cargo', quickly('preset=samant-prange&year=2060'));
  expect(ahead.title).toMatch(/; this scenario allows \d+% in 2060 \(9 in 10 runs: \d+(–\d+)?%\)$/);
  expect(figureOf('cargo', quickly('year=2010')).title).not.toContain('scenario');
});

test('berths that stay full over the stretch are named in a list', () => {
  const labels = figureOf('cargo', quickly('preset=samant-prange&dredge=15')).panels[0]?.layers.flatMap((layer) =>
    layer.kind === 'label' ? layer.labels.map(({ text }) => text) : [],
  );
  expect(labels?.join(' ')).toContain('Full over this stretch: Aktau, oil;');
});
