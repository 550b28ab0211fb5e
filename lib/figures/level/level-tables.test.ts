import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from '../context.fixture';
import type { FigureSpec } from '../spec';

const tableOf = (spec: FigureSpec, id: string) => spec.tables.find((table) => table.id === id)!;
const column = (spec: FigureSpec, id: string, key: string) => {
  const table = tableOf(spec, id);
  const at = table.columns.findIndex((each) => each.key === key);
  return { ...table.columns[at]!, cells: table.rows.map((row) => row[at] ?? null) };
};
const at = (spec: FigureSpec, key: string, year: number) =>
  column(spec, 'annual', key).cells[column(spec, 'annual', 'year').cells.indexOf(year)];

const metres = figureOf('level', quickly('preset=decline-9'));
const feet = figureOf('level', quickly('preset=decline-9&units=ft'));

describe('the annual table', () => {
  it('has a row for each year of the window, 105 of them observed: 1921–2025', () => {
    const years = column(metres, 'annual', 'year').cells;
    expect(years).toEqual(Array.from({ length: 180 }, (_, i) => 1921 + i));
    expect(column(metres, 'annual', 'observed').cells.filter((cell) => cell !== null)).toHaveLength(105);
  });

  it('has the published levels of the old low and of the high after it: −29.00 m in 1977, −26.61 m in 1995', () => {
    expect(at(metres, 'observed', 1977)).toBe(-29);
    expect(at(metres, 'observed', 1995)).toBe(-26.61);
  });

  it('has the scenario where there is no record, and leaves out what is missing', () => {
    for (const key of ['p05', 'p17', 'p50', 'p83', 'p95', 'central']) {
      const { cells } = column(metres, 'annual', key);
      expect(cells.slice(0, 105).every((cell) => cell === null)).toBe(true);
      expect(cells.slice(105).every((cell) => typeof cell === 'number')).toBe(true);
    }
    expect(column(metres, 'annual', 'observed').cells.slice(105)).toEqual(Array(75).fill(null));
    expect(at(metres, 'central', 2100)).toBeCloseTo(-37.24, 9);
  });

  it('has the pinned scenario in columns of its own', () => {
    const pinned = figureOf('level', quickly('preset=decline-9&pin=preset%3Ddecline-18%26members%3D100'));
    const keys = tableOf(pinned, 'annual').columns.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('pinned'))).toEqual(['pinnedLow', 'pinned', 'pinnedHigh']);
    // Median of 100 runs around −46.24 m; the noise of a single year spreads 1.0 m, its median a tenth of that.
    expect(Math.abs(Number(at(pinned, 'pinned', 2100)) + 46.24)).toBeLessThan(0.5);
  });
});

describe('the tables in feet', () => {
  it('are in feet to the last column of a length: 1 ft is 0.3048 m', () => {
    expect(at(feet, 'observed', 1977)).toBeCloseTo(-29 / 0.3048, 9);
    expect(at(feet, 'uncertainty', 1977)).toBeCloseTo(Number(at(metres, 'uncertainty', 1977)) / 0.3048, 9);
    for (const id of ['annual', 'monthly', 'published']) {
      const units = tableOf(feet, id).columns.map(({ unit }) => unit);
      expect(new Set(units)).toEqual(new Set([null, 'ft']));
    }
  });

  it('say how well an unstated base is known in feet too: ± 1 m is ± 3 ft', () => {
    const bases = (spec: FigureSpec) =>
      column(spec, 'published', 'base').cells.map((cell) => String(cell).replaceAll('\u00a0', ' '));
    expect(bases(metres)).toContain('−28.24 ± 1 m');
    expect(bases(feet)).toContain('−92.7 ± 3 ft');
  });
});

describe('the monthly table', () => {
  it('has the 403 months of the satellites, September 1992 to March 2026', () => {
    const months = column(metres, 'monthly', 'month').cells;
    expect(months).toHaveLength(403);
    expect([months[0], months.at(-1)]).toEqual(['1992-09', '2026-03']);
    // 402 months lie between the two: none is missing.
    expect(new Set(months).size).toBe(403);
  });

  it('says why the last month is in doubt', () => {
    expect(column(metres, 'monthly', 'flag').cells.at(-1)).toMatch(/\S/);
  });
});

it('has the published statements of the figure as levels, each with the meaning of its range', () => {
  const { rows } = tableOf(metres, 'published');
  // By paper: Prange 2, Samant 2, Hoseini 4, Koriche 4, Court 2, Elguindi 1, Renssen 1; for 2050 Kazhydromet 2, NCOC 1.
  expect(rows).toHaveLength(19);
  for (const cell of column(metres, 'published', 'meaning').cells) expect(cell).toMatch(/\S/);
});
