import { describe, expect, it } from 'vitest';
import { context } from '../context.fixture';
import { levelOfStatement } from './level-of-statement';

/** The annual mean of 2020, m BHS: the base of the 9–18 m of Prange et al. 2020. */
const level2020 = -28.24;
const statement = (id: string) => context.data.published.find((each) => each.id === id)!;
const placed = (id: string) => levelOfStatement(statement(id), level2020);

describe('a published change as a level', () => {
  it('stands on its own base: Samant & Prange 2023, 8 m below −27.98 m (2015), is −35.98 m', () => {
    const { centralMetres, lowMetres, highMetres, placedWithinMetres } = placed('samant2023-ssp245');
    expect(centralMetres).toBeCloseTo(-35.98, 9);
    // Range of the best-fitting models in the paper: 2 to 15 m.
    expect(lowMetres).toBeCloseTo(-27.98 - 15, 9);
    expect(highMetres).toBeCloseTo(-27.98 - 2, 9);
    expect(placedWithinMetres).toBe(0);
  });

  it('of Prange et al. 2020 is −37.24 and −46.24 m: 9 and 18 m below −28.24 m (2020)', () => {
    expect(placed('prange2020-rcp45').centralMetres).toBeCloseTo(-37.24, 9);
    expect(placed('prange2020-rcp85').centralMetres).toBeCloseTo(-46.24, 9);
  });

  it('of Renssen et al. 2007 starts from 2000: −27.05 − 4.5 = −31.55 m, 3.31 m below 2020', () => {
    const { centralMetres } = placed('renssen2007');
    expect(centralMetres).toBeCloseTo(-31.55, 9);
    expect((centralMetres ?? 0) - level2020).toBeCloseTo(-3.31, 9);
  });

  it('is counted from 2020 and uncertain by 1 m where no base is stated: Elguindi & Giorgi 2006', () => {
    expect(statement('elguindi2006').baseLevelMetres).toBeNull();
    const { centralMetres, baseMetres, placedWithinMetres } = placed('elguindi2006');
    expect([centralMetres, baseMetres, placedWithinMetres]).toEqual([expect.closeTo(-37.24, 9), level2020, 1]);
  });

  it('keeps a missing end missing: the bounds of Koriche et al. 2021 have a low end alone', () => {
    expect(placed('koriche2021-ssp585')).toMatchObject({ centralMetres: null, highMetres: null });
    expect(placed('koriche2021-ssp585').lowMetres).toBeCloseTo(-58.24, 9);
  });
});

it('a published level stays as it is, without a base: Kazhydromet, −32.4 and −34.0 m in 2050', () => {
  for (const [id, level] of [
    ['kazhydromet-rcp45', -32.4],
    ['kazhydromet-rcp85', -34],
  ] as const) {
    expect(placed(id)).toMatchObject({ centralMetres: level, baseMetres: null, placedWithinMetres: 0 });
  }
});
