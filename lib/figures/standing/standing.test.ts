import { describe, expect, it } from 'vitest';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { standingOf } from './standing';

const { annual, altimetry } = loadDatasets();
const standing = standingOf(annual, altimetry);
const withoutYears = (...years: number[]): LevelSeries<AnnualLevel> => ({
  ...annual,
  points: annual.points.filter(({ year }) => !years.includes(year)),
});

// Witness throughout: differences by hand between rows of data/annual-levels.csv and data/altimetry-levels.csv.
describe('where the sea stands', () => {
  it('is −29.20 m in 2025, by estimate the lowest of 105 years', () => {
    expect(standing.last).toMatchObject({ year: 2025, levelMetres: -29.2, kind: 'estimate' });
    expect(standing.rank).toMatchObject({ firstYear: 1921, count: 105, complete: true, lower: 0, indistinct: 0 });
  });

  it('is 0.20 m below 1977, 2.16 m below 2006 and 2.59 m below the peak of 1995', () => {
    expect(standing.against1977Metres).toBeCloseTo(-0.2, 9);
    expect(standing.since2006?.metres).toBeCloseTo(-2.16, 9);
    expect(standing.sincePeak?.fromYear).toBe(1995);
    expect(standing.sincePeak?.metres).toBeCloseTo(-2.59, 9);
  });

  it('fell 0.15 m in one year, 0.96 m in five and 1.22 m in ten, 12.2 cm a year', () => {
    expect(standing.overOneYear.metres).toBeCloseTo(-0.15, 9);
    expect(standing.overFiveYears.metres).toBeCloseTo(-0.96, 9);
    expect(standing.overTenYears).toMatchObject({ fromYear: 2015, metres: expect.closeTo(-1.22, 9) });
    expect(standing.tenYearRateCmPerYear).toBeCloseTo(-12.2, 9);
  });

  it('does not support “two metres in ten years”, in no ten years of the record', () => {
    const levelOf = new Map(annual.points.map(({ year, levelMetres }) => [year, levelMetres]));
    const falls = annual.points.flatMap(({ year, levelMetres }) => {
      const before = levelOf.get(year - 10);
      return before === undefined ? [] : before - levelMetres;
    });
    // The fastest ten years are 1930 to 1940: -26.06 to -27.78 m.
    expect(Math.max(...falls)).toBeCloseTo(1.72, 9);
  });

  it('was −29.46 m in February 2026 by satellite, 0.146 m lower than a year before', () => {
    expect(standing.month?.latest).toMatchObject({ month: '2026-02', levelMetres: -29.46 });
    expect(standing.month?.monthBefore).toBe('2025-02');
    expect(standing.month?.changeMetres).toBeCloseTo(-29.46 - -29.314, 9);
  });

  it('leaves out March 2026, a single pass', () => {
    expect(standing.doubtfulMonths.map(({ month }) => month)).toEqual(['2026-03']);
  });
});

describe('what is missing', () => {
  it('is null, never a number, where a year of a change is not on record', () => {
    const gappy = standingOf(withoutYears(2015, 2006, 1977), altimetry);
    expect(gappy.overTenYears.metres).toBeNull();
    expect(gappy.tenYearRateCmPerYear).toBeNull();
    expect(gappy.since2006?.metres).toBeNull();
    expect(gappy.against1977Metres).toBeNull();
    expect(gappy.rank).toMatchObject({ complete: false, count: 102 });
  });

  it('is null where no satellite month is free of doubt', () => {
    const doubtful = altimetry.points.slice(-2).map((point) => ({ ...point, flag: 'In doubt.' }));
    const doubted = standingOf(annual, { ...altimetry, points: doubtful });
    expect(doubted.month).toBeNull();
    expect(doubted.doubtfulMonths).toHaveLength(2);
  });

  it('holds a doubtful month of the year before for missing', () => {
    const points = altimetry.points.map((point) =>
      point.month === '2025-02' ? { ...point, flag: 'In doubt.' } : point,
    );
    expect(standingOf(annual, { ...altimetry, points }).month?.changeMetres).toBeNull();
  });

  it('is refused where no year is on record at all', () => {
    expect(() => standingOf({ ...annual, points: [] }, altimetry)).toThrow(
      'series annual: holds no year; expected at least one annual mean',
    );
  });
});

it('holds 2024 for not distinct from 1977: 5 cm apart with errors of 7 and 5 cm', () => {
  const until2024 = standingOf(withoutYears(2025), altimetry);
  expect(until2024.rank).toMatchObject({ lower: 0, higher: 103 });
  expect(until2024.rank.indistinct).toBeGreaterThan(0);
});
