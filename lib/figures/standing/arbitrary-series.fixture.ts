import fc from 'fast-check';
import type { AnnualLevel, LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import type { LevelDisplay } from '@/lib/words/format-level';

const round = (metres: number, decimals: number): number => Number(metres.toFixed(decimals));

/** A line of levels, m, rising, falling or flat, with or without noise, and with gaps where `kept` is false. */
const arbitraryLine = fc.record({
  start: fc.double({ min: -31, max: -25, noNaN: true }),
  slope: fc.constantFrom(0, 0.001, -0.001, 0.03, -0.03, 0.2, -0.2),
  noise: fc.constantFrom(0, 0.004, 0.1),
  chance: fc.array(fc.record({ shift: fc.double({ min: -1, max: 1, noNaN: true }), kept: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  }),
  gaps: fc.boolean(),
});

/** Any annual record: from one year to sixty, before, around and after 1977, 1995 and 2006. */
export const arbitraryAnnual: fc.Arbitrary<LevelSeries<AnnualLevel>> = fc
  .record({ line: arbitraryLine, lastYear: fc.integer({ min: 1921, max: 2035 }), estimate: fc.boolean() })
  .map(({ line, lastYear, estimate }) => ({
    id: 'annual',
    datum: 'BHS',
    sourceId: 'composite-annual',
    points: line.chance.flatMap(({ shift, kept }, index) => {
      const isLast = index === line.chance.length - 1;
      if (line.gaps && !kept && !isLast) return [];
      return {
        year: lastYear - line.chance.length + 1 + index,
        levelMetres: round(line.start + line.slope * index + line.noise * shift, 2),
        uncertaintyMetres: 0.05,
        kind: isLast && estimate ? ('estimate' as const) : ('gauge' as const),
        flag: null,
      };
    }),
  }));

/** Any satellite series: none to 360 months, with gaps, and with none, some or all of its last months in doubt. */
export const arbitraryAltimetry: fc.Arbitrary<LevelSeries<MonthlyLevel>> = fc
  .record({
    line: arbitraryLine,
    repeats: fc.integer({ min: 0, max: 6 }),
    first: fc.integer({ min: 1992 * 12, max: 2025 * 12 }),
    flagged: fc.integer({ min: 0, max: 4 }),
    passes: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ line, repeats, first, flagged, passes }) => {
    const chance = Array.from({ length: repeats }, () => line.chance).flat();
    return {
      id: 'altimetry',
      datum: 'BHS',
      sourceId: 'dahiti-altimetry',
      points: chance.flatMap(({ shift, kept }, index) => {
        if (line.gaps && !kept) return [];
        const count = first + index;
        return {
          month: `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`,
          levelMetres: round(line.start + (line.slope * index) / 12 + line.noise * shift, 3),
          uncertaintyMetres: 0.04,
          passes,
          flag: index >= chance.length - flagged ? 'In doubt.' : null,
        };
      }),
    };
  });

/** Every way to show a level. */
export const arbitraryDisplay: fc.Arbitrary<LevelDisplay> = fc.record({
  units: fc.constantFrom('m' as const, 'ft' as const),
  datum: fc.constantFrom(
    { id: 'bhs' as const, zeroMetres: 0 },
    { id: '1977' as const, zeroMetres: -29 },
    { id: '2025' as const, zeroMetres: -29.2 },
  ),
});
