import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** The long line: one annual mean of the whole sea per year since 1921. */
export const annualLevelsTable = defineTable({
  file: 'annual-levels.csv',
  title: 'Annual mean level of the Caspian Sea, composite',
  sourceId: 'composite-annual',
  datum: 'BHS',
  columns: {
    year: { kind: 'year', min: 1921, max: 2100, meaning: 'calendar year' },
    level_m: { kind: 'number', unit: 'm', min: -34, max: -24, meaning: 'mean level of the whole sea' },
    uncertainty_m: { kind: 'number', unit: 'm', min: 0.005, max: 0.5, meaning: 'one standard error of the mean' },
    datum: { kind: 'datum', meaning: 'vertical datum of the level' },
    kind: {
      kind: 'choice',
      options: ['gauge', 'estimate'],
      meaning: 'published gauge mean, or estimate of this project',
    },
    flag: { kind: 'text', optional: true, meaning: 'what is doubtful about the value' },
  },
  key: ['year'],
  order: { by: 'year', step: 1 },
});

/** Read the composite annual series from the text of `annual-levels.csv`; throws `Refusal`. */
export function parseAnnualLevels(text: string): LevelSeries<AnnualLevel> {
  return {
    id: 'annual',
    datum: 'BHS',
    sourceId: annualLevelsTable.sourceId,
    points: parseTable(text, annualLevelsTable).map((row) => ({
      year: row.year,
      levelMetres: row.level_m,
      uncertaintyMetres: row.uncertainty_m,
      kind: row.kind,
      flag: row.flag,
    })),
  };
}
