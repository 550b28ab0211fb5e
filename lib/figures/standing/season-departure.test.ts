import { describe, expect, it } from 'vitest';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import type { MonthlyLevel } from '@/lib/domain/series';
import { seasonOf } from './season';
import { seasonDepartureMetres } from './season-departure';

const { altimetry } = loadDatasets();
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Mean distance of a month from the twelve months centred on it, m: another way to take the trend out. */
function againstCentredYear(month: string): number {
  const levels = altimetry.points.filter(({ flag }) => flag === null).map(({ levelMetres }) => levelMetres);
  const distances = altimetry.points.flatMap((point, at) => {
    if (!point.month.endsWith(`-${month}`) || at < 6 || at + 6 >= levels.length) return [];
    const inner = levels.slice(at - 5, at + 6).reduce((sum, level) => sum + level, 0);
    const ends = ((levels[at - 6] ?? Number.NaN) + (levels[at + 6] ?? Number.NaN)) / 2;
    return point.levelMetres - (inner + ends) / 12;
  });
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

describe('the season of the level', () => {
  it('puts February 12 cm below and June 21 cm above the annual mean, and December 17 cm below', () => {
    expect(seasonDepartureMetres(altimetry, '02')).toBeCloseTo(-0.118, 3);
    expect(seasonDepartureMetres(altimetry, '06')).toBeCloseTo(0.209, 3);
    expect(seasonDepartureMetres(altimetry, '12')).toBeCloseTo(-0.169, 3);
  });

  it('agrees with centred twelve-month means within 1 cm in every month', () => {
    for (const month of months) {
      const departure = seasonDepartureMetres(altimetry, month) ?? Number.NaN;
      expect(Math.abs(departure - againstCentredYear(month)), month).toBeLessThan(0.01);
    }
  });

  it('cancels over the year', () => {
    const sum = months.reduce((total, month) => total + (seasonDepartureMetres(altimetry, month) ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(0, 9);
  });

  it('is nothing in a series that falls evenly, whatever its rate', () => {
    const points: MonthlyLevel[] = Array.from({ length: 144 }, (_, index) => ({
      month: `${2000 + Math.floor(index / 12)}-${months[index % 12]}`,
      levelMetres: -27 - 0.02 * index,
      uncertaintyMetres: 0.04,
      passes: 3,
      flag: null,
    }));
    for (const month of months) expect(seasonDepartureMetres({ ...altimetry, points }, month)).toBeCloseTo(0, 9);
  });

  it('is unknown with fewer than ten complete years', () => {
    // September 1992 to December 2002: 1993 to 2002 are complete; without the last month nine are left.
    expect(seasonDepartureMetres({ ...altimetry, points: altimetry.points.slice(0, 124) }, '02')).not.toBeNull();
    expect(seasonDepartureMetres({ ...altimetry, points: altimetry.points.slice(0, 123) }, '02')).toBeNull();
  });
});

it('counts December to February as winter', () => {
  expect(['2025-12', '2026-02', '2026-03', '2026-08', '2026-11'].map(seasonOf)).toEqual([
    'winter',
    'winter',
    'spring',
    'summer',
    'autumn',
  ]);
});
