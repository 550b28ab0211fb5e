import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHypsometry } from './hypsometry';

type Row = {
  readonly level_m: number;
  readonly area_total_km2: number;
  readonly area_model_km2: number;
  readonly volume_km3: number;
};

const rowsAt = (level?: string): readonly Row[] =>
  JSON.parse(writeHypsometry({ id: undefined, options: level === undefined ? {} : { level } })).points;
const rowAt = (level: number) => rowsAt(String(level))[0]!;

describe('caspian hypsometry', () => {
  it('gives the sea at −28 m the area and volume of textbooks: 371,000 km² and 78,200 km³, to 2 %', () => {
    // Kosarev & Yablonskaya 1994, The Caspian Sea; the sea stood near −28 m then and in the years around 2018.
    const { area_total_km2: area, volume_km3: volume } = rowAt(-28);
    expect(Math.abs(area / 371_000 - 1)).toBeLessThan(0.02);
    expect(Math.abs(volume / 78_200 - 1)).toBeLessThan(0.01);
  });

  it('is linear between the rows of the table: −29.15 m is half way between −29.1 and −29.2 m', () => {
    // By hand from data/hypsometry.csv: (355,997 + 354,333) / 2 km², (77,620 + 77,584) / 2 km³.
    expect(rowAt(-29.15).level_m).toBeCloseTo(-29.15, 9);
    expect(rowAt(-29.15).area_total_km2).toBeCloseTo(355_165, 4);
    expect(rowAt(-29.15).volume_km3).toBeCloseTo(77_602, 4);
  });

  it('has more area and more water at a higher level', () => {
    const level = fc.double({ min: -60, max: -20, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [low, high] = [rowAt(Math.min(a, b)), rowAt(Math.max(a, b))];
        expect(high.area_model_km2).toBeGreaterThanOrEqual(low.area_model_km2);
        expect(high.volume_km3).toBeGreaterThanOrEqual(low.volume_km3);
      }),
    );
  });

  it('gives the whole table from −20 to −60 m without a level', () => {
    const rows = rowsAt();
    expect(rows).toHaveLength(401);
    expect([rows[0]?.level_m, rows.at(-1)?.level_m]).toEqual([-20, -60]);
  });

  it.each(['-60.01', '-19.99', 'NaN', '', ' ', 'deep', '1e999', '−29'])('refuses the level %j', (level) => {
    expect(() => rowsAt(level)).toThrow('expected metres BHS from -60 to -20');
  });
});
