import { describe, expect, it } from 'vitest';
import { parseAnnualLevels } from './annual-levels';
import { parseCoastImpacts } from './coast-impacts';
import { readDataFile } from './files';

const impacts = parseCoastImpacts(readDataFile('coast-impacts.csv'));
const annual = parseAnnualLevels(readDataFile('annual-levels.csv')).points;

const of = (id: string) => impacts.find((impact) => impact.id === id);

/** Lowest and highest annual mean of the years that a date names; a decade such as `1970s` is all of it. */
function spanOfYears(date: string): readonly [number, number] {
  const years = [...date.matchAll(/\d{4}/g)].map(Number);
  const last = Math.max(...years) + (date.endsWith('s') ? 9 : 0);
  const levels = annual
    .filter(({ year }) => year >= Math.min(...years, 2025) && year <= last)
    .map((point) => point.levelMetres);
  return [Math.min(...levels), Math.max(...levels)];
}

describe('the impacts on coast and wetlands', () => {
  it('number 82, of which some are stated for a fall and others were seen', () => {
    expect(impacts).toHaveLength(82);
    expect(new Set(impacts.map((impact) => impact.kind))).toEqual(new Set(['published', 'observed']));
    expect(impacts.filter((impact) => impact.status === 'derived').map((impact) => impact.id)).toEqual(['area_per_m']);
  });

  it('keep Court and others as they were reported, largest values as largest values', () => {
    // Communications Earth & Environment 6, 261, and the reports on it.
    expect(of('court_112k')).toMatchObject({ fallFromMetres: 10, fallToMetres: 10, value: '112000', unit: 'km²' });
    expect(of('court_seal')).toMatchObject({ fallFromMetres: 5, fallToMetres: 5, value: 'up to 81', unit: '%' });
    expect(of('court_mpa')).toMatchObject({ fallFromMetres: 5, fallToMetres: 10, value: 'up to 94', unit: '%' });
    expect(of('court_sturgeon')).toMatchObject({ fallFromMetres: 5, fallToMetres: 10, value: 'up to 45', unit: '%' });
  });

  it('keep Prange and others as they were reported, counted from the level of 2020', () => {
    // doi:10.1038/s43247-020-00075-6: 23 % of the area at 9 m, 34 % at 18 m.
    const level2020 = annual.find((point) => point.year === 2020)?.levelMetres ?? Number.NaN;
    for (const [id, fall, value] of [
      ['prange9', 9, '23'],
      ['prange18', 18, '34'],
    ] as const) {
      expect(of(id)).toMatchObject({ baseLevelMetres: level2020, fallFromMetres: fall, value, unit: '%' });
      expect(of(id)?.levelLowMetres).toBeCloseTo(level2020 - fall, 9);
    }
  });

  it('place the falls of Court and others from both readings of their base, and mark it as recalled', () => {
    const placed = impacts.filter((impact) => impact.baseLevelMetres === -28 && impact.kind === 'published');
    expect(placed).toHaveLength(6);
    for (const { id, fallFromMetres, fallToMetres, levelHighMetres, levelLowMetres, levelStatus } of placed) {
      // 387,000 km², given beside the falls, is the area at −27.2 m in our table; −28 m is from memory.
      expect(levelHighMetres, id).toBeCloseTo(-27.2 - (fallFromMetres ?? Number.NaN), 9);
      expect(levelLowMetres, id).toBeCloseTo(-28 - (fallToMetres ?? Number.NaN), 9);
      expect(levelStatus, id).toBe('recalled');
    }
  });

  it('have two levels or none, the upper first, and say where they come from', () => {
    for (const { id, levelHighMetres: high, levelLowMetres: low, levelStatus } of impacts) {
      expect([high === null, levelStatus === null], id).toEqual([low === null, low === null]);
      if (high !== null && low !== null) expect(high, id).toBeGreaterThanOrEqual(low);
    }
  });

  it('take a level from the series only where the series had it', () => {
    const taken = impacts.filter((impact) => impact.levelStatus === 'from the series');
    expect(taken.length).toBeGreaterThan(30);
    for (const { id, date, levelHighMetres, levelLowMetres } of taken) {
      // Before 2022, at a level given as approximate: no year to compare with.
      if (date === null || id === 'mikh_is') continue;
      const [low, high] = spanOfYears(date);
      // Months depart from their annual mean by up to 0.21 m (June, satellite record).
      expect(levelLowMetres, id).toBeGreaterThan(low - 0.21);
      expect(levelHighMetres, id).toBeLessThan(high + 0.21);
    }
  });

  it('put no height of another datum beside levels on BHS', () => {
    expect(of('lev2026')).toMatchObject({ levelHighMetres: null, levelLowMetres: null, levelStatus: null });
    expect(of('lev2026')?.unit).toContain('not BHS');
  });
});
