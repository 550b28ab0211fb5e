import type { GaugeLevel, LevelSeries } from '@/lib/domain/series';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** The gauge series as its publisher prints it, slips included: the cross-check of the composite. */
export const gaugeLevelsTable = defineTable({
  file: 'gauge-levels.csv',
  title: 'Annual mean level from gauges, as printed',
  sourceId: 'kazhydromet-annual',
  datum: 'BHS',
  columns: {
    year: { kind: 'year', min: 1921, max: 2100, meaning: 'calendar year' },
    level_m: { kind: 'number', unit: 'm', min: -34, max: -24, meaning: 'mean level of the whole sea, as printed' },
    datum: { kind: 'datum', meaning: 'vertical datum of the level' },
    flag: { kind: 'text', optional: true, meaning: 'what is doubtful about the value' },
  },
  key: ['year'],
  order: { by: 'year', step: 1 },
});

/** Read the gauge series from the text of `gauge-levels.csv`; throws `Refusal`. */
export function parseGaugeLevels(text: string): LevelSeries<GaugeLevel> {
  return {
    id: 'gauge',
    datum: 'BHS',
    sourceId: gaugeLevelsTable.sourceId,
    points: parseTable(text, gaugeLevelsTable).map((row) => ({
      year: row.year,
      levelMetres: row.level_m,
      flag: row.flag,
    })),
  };
}
