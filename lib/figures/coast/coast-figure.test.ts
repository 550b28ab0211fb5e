import { describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { BandLayer, LineLayer, MarkLayer } from '../layer';
import { coastCurve } from './coast-curve';
import { lossInWords, placedLosses } from './published-losses';

const { basin, words } = context;
const { hypsometry } = basin;
const curve = coastCurve(basin);
const losses = placedLosses(context.data.coastImpacts, hypsometry, basin.reference2020Metres);
const lossOf = (id: string) => losses.find(({ impactId }) => impactId === id)!;

describe('the curve of the coast', () => {
  it('equals the relief table at every 0.1 m from −28.3 to −49.2 m', () => {
    // Witness: data/hypsometry.csv itself; both ends of the axis, −28.24 and −49.24 m, lie between its steps.
    const inner = curve.slice(1, -1);
    expect(inner).toHaveLength(210);
    for (const { sea } of inner) {
      const i = hypsometry.levelMetres.indexOf(sea.levelMetres);
      expect(i).toBeGreaterThan(0);
      expect(sea.totalAreaKm2).toBe(hypsometry.totalAreaKm2[i]);
      expect(sea.volumeKm3).toBe(hypsometry.volumeKm3[i]);
    }
  });

  it('runs over the whole axis of decline, 0 to 21 m', () => {
    expect(curve[0]?.declineMetres).toBeCloseTo(0, 9);
    expect(curve.at(-1)?.declineMetres).toBeCloseTo(21, 9);
    expect(curve[0]?.exposedSince2020.areaKm2).toBe(0);
  });
});

describe('the published losses', () => {
  it('of Prange et al. stand at 9 and 18 m: 23 and 34 % of 371,508 km²', () => {
    // By hand: area at −28.24 m, 372,215 − 0.4 · (372,215 − 370,454) = 371,511 ± rounding of the table.
    expect(lossOf('prange9').from.declineMetres).toBeCloseTo(9, 9);
    expect(lossOf('prange9').from.exposedKm2 / 1000).toBeCloseTo(0.23 * 371.51, 1);
    expect(lossOf('prange18').to.exposedKm2 / 1000).toBeCloseTo(0.34 * 371.51, 1);
  });

  it('of Court et al. has a width, 8.96 to 9.76 m, and leaves off what was dry by 2020', () => {
    // −37.2 and −38.0 m below −28.24 m; 112,000 − (387,646 − 371,511) and 112,000 − (375,698 − 371,511) km².
    const { from, to } = lossOf('court_112k');
    expect(from.declineMetres).toBeCloseTo(8.96, 9);
    expect(to.declineMetres).toBeCloseTo(9.76, 9);
    expect(from.exposedKm2 / 1000).toBeCloseTo(95.865, 1);
    expect(to.exposedKm2 / 1000).toBeCloseTo(107.813, 1);
  });

  it('stand beside the relief with the difference in words', () => {
    // README of lib/impacts/wetlands: 25.9 ± 2.4 %, + 2.9 points; 103,900 to 112,200 km², − 8,100 to + 200.
    expect(lossInWords(lossOf('prange9'), 'm', words)).toMatchObject({
      name: 'Prange et al. 2020: 23% at 9\u00a0m',
      beside: 'this relief: 25.9 ± 2.4%, 2.9 points more',
    });
    expect(lossInWords(lossOf('court_112k'), 'm', words)).toMatchObject({
      name: 'Court et al. 2025: 112,000\u00a0km² at 10\u00a0m',
      beside: 'this relief: 103,900–112,200\u00a0km², 8,100 less to 200 more',
    });
  });

  it('are said in the notes where the plot has no room for the comparison', () => {
    for (const [width, height] of [
      [600, 450],
      [800, 450],
    ] as const) {
      const said = figureOf('coast', quickly('preset=samant-prange'), { width, height })
        .words.map(({ text }) => text)
        .join(' ');
      for (const loss of losses) expect(said).toContain(lossInWords(loss, 'm', words).beside);
    }
  });
});

describe('the coast figure', () => {
  const spec = figureOf('coast', quickly('preset=samant-prange'), 900);
  const layersOf = (id: string) => spec.panels.find((panel) => panel.id === id)?.layers ?? [];

  it('stacks three sub-basins up to the whole area, within its uncertainty', () => {
    const band = (id: string) => layersOf('area').find((layer) => layer.id === id) as BandLayer;
    const total = layersOf('area').find((layer) => layer.id === 'area') as LineLayer;
    total.points.forEach(({ y }, i) => {
      // Columns of the table are whole km²: three roundings.
      expect(Math.abs((band('north').points[i]?.high ?? 0) - (y ?? 0))).toBeLessThan(0.003);
      expect(band('area-uncertainty').points[i]?.low).toBeLessThan(y ?? 0);
      expect(band('area-uncertainty').points[i]?.high).toBeGreaterThan(y ?? 0);
    });
  });

  it('marks the published losses as rings, and as a stroke where the base is uncertain', () => {
    const rings = layersOf('exposed').find((layer) => layer.id === 'published-losses') as MarkLayer;
    expect(rings.points.map(({ x }) => Math.round(x))).toEqual([9, 18]);
    expect(layersOf('exposed').map(({ id }) => id)).toContain('published-court_112k');
  });

  it('shades 9–18 m and says that Kara-Bogaz-Gol is not in it', () => {
    expect(layersOf('exposed').map(({ id }) => id)).toContain('published-decline');
    expect(spec.words.map(({ text }) => text).join(' ')).toContain('Kara-Bogaz-Gol is not in it');
  });

  it('says how much bed falls dry in 9 of 10 runs; of a measured year, with the uncertainty of the relief', () => {
    expect(spec.title).toMatch(/^[\d,]+–[\d,]+\u00a0km² of bed fall dry from 2020 to 2050, in 9 of 10 runs$/);
    // By hand: 371,511 − 354,333 km² from −28.24 to −29.20 m; √(1.5 % of each)² = 7,700 km².
    expect(figureOf('coast', quickly('preset=samant-prange&year=2025'), 900).title).toBe(
      '17,000\u00a0km² of bed, ± 8,000, fell dry from 2020 to 2025',
    );
    expect(figureOf('coast', quickly('preset=samant-prange&year=2010'), 900).title).toBe(
      'In 2010 the sea covered all the bed that it covered in 2020',
    );
  });

  it('parts the bed exposed since today by depth, the parts being the whole', () => {
    const table = spec.tables.find(({ id }) => id === 'by-depth')!;
    for (const row of table.rows) {
      const [classes, whole] = [row.slice(2, 7), row[7]];
      expect(classes.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(Number(whole), 6);
    }
  });
});
