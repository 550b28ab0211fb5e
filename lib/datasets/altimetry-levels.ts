import type { LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** The recent line: monthly means from satellite altimetry, already converted to BHS. */
export const altimetryLevelsTable = defineTable({
  file: 'altimetry-levels.csv',
  title: 'Monthly mean level from satellite altimetry, converted to the Baltic Height System',
  sourceId: 'dahiti-altimetry',
  datum: 'BHS',
  columns: {
    month: { kind: 'month', min: '1992-09', max: '2100-12', meaning: 'calendar month' },
    level_m: { kind: 'number', unit: 'm', min: -34, max: -24, meaning: 'mean level of the passes of the month' },
    uncertainty_m: {
      kind: 'number',
      unit: 'm',
      min: 0.005,
      max: 0.5,
      meaning: 'uncertainty of the conversion to BHS, shared by all months of the period',
    },
    datum: { kind: 'datum', meaning: 'vertical datum of the level' },
    passes: { kind: 'integer', unit: null, min: 1, max: 31, meaning: 'satellite passes in the month' },
    flag: { kind: 'text', optional: true, meaning: 'what is doubtful about the value' },
  },
  key: ['month'],
  order: { by: 'month', step: 1 },
});

/** Read the satellite series from the text of `altimetry-levels.csv`; throws `Refusal`. */
export function parseAltimetryLevels(text: string): LevelSeries<MonthlyLevel> {
  return {
    id: 'altimetry',
    datum: 'BHS',
    sourceId: altimetryLevelsTable.sourceId,
    points: parseTable(text, altimetryLevelsTable).map((row) => ({
      month: row.month,
      levelMetres: row.level_m,
      uncertaintyMetres: row.uncertainty_m,
      passes: row.passes,
      flag: row.flag,
    })),
  };
}
