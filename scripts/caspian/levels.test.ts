import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeLevels } from './levels';

type Point = { readonly date: string; readonly level_m: number; readonly flag: string | null };
type Series = { readonly unit: string; readonly datum: string | null; readonly points: readonly Point[] };

const series = (id: string): Series => JSON.parse(writeLevels({ id: undefined, options: { series: id } }));
const at = (id: string, date: string) => series(id).points.find((point) => point.date === date);

describe('caspian levels', () => {
  it.each([
    ['annual', 105, '1921', '2025', 'm', 'BHS'],
    ['gauge', 104, '1921', '2024', 'm', 'BHS'],
    ['altimetry', 403, '1992-09', '2026-03', 'm', 'BHS'],
    ['inflow', 88, '1936', '2023', 'km3/yr', null],
  ])('%s has %i values from %s to %s, in %s', (id, count, first, last, unit, datum) => {
    const { points, ...rest } = series(id);
    expect(points).toHaveLength(count);
    expect([points[0]?.date, points.at(-1)?.date]).toEqual([first, last]);
    expect(rest).toMatchObject({ id, unit, datum });
  });

  it('has the low and the high of the century as the gauge service prints them, and the estimate of 2025', () => {
    expect(at('annual', '1977')?.level_m).toBe(-29);
    expect(at('annual', '1995')?.level_m).toBe(-26.61);
    expect(at('annual', '2025')).toMatchObject({ level_m: -29.2, flag: expect.stringMatching(/^Estimate/) });
    expect(at('gauge', '1977')?.level_m).toBe(-29);
    expect(at('gauge', '1995')?.level_m).toBe(-26.61);
  });

  it('carries the source and its terms with the numbers', () => {
    const read: { source: { citation: string; licence: string } } = JSON.parse(
      writeLevels({ id: undefined, options: {} }),
    );
    expect(read.source.citation).toMatch(/\S/);
    expect(read.source.licence).toMatch(/\S/);
  });

  it.each(['annual', 'gauge', 'altimetry', 'inflow'])('gives the same %s as CSV as in JSON', (id) => {
    const csv = writeLevels({ id: undefined, options: { series: id, format: 'csv' } });
    const lines = csv.split('\n');
    const rows = csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n'));
    const plain = series(id).points.map((point) =>
      Object.values(point).map((value) => (value === null ? '' : String(value))),
    );
    expect(rows.map((row) => Object.values(row))).toEqual(plain);
    expect(lines[0]).toMatch(/^# title: \S/);
  });

  it('refuses a series and a format that it does not have', () => {
    const ask = (options: Record<string, string>) => () => writeLevels({ id: undefined, options });
    expect(ask({ series: 'constructor' })).toThrow(
      "unknown series 'constructor'; expected annual, gauge, altimetry, inflow",
    );
    expect(ask({ format: 'png' })).toThrow("caspian levels --format: unknown format 'png'; expected json, csv");
  });
});
