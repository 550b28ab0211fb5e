import type { InflowYear } from '@/lib/domain/series';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** River inflow by year; the Volga begins two years after the sum of all rivers. */
export const riverInflowTable = defineTable({
  file: 'river-inflow.csv',
  title: 'River inflow to the Caspian Sea',
  sourceId: 'kazhydromet-inflow',
  datum: null,
  columns: {
    year: { kind: 'year', min: 1936, max: 2100, meaning: 'calendar year' },
    volga_km3_per_year: {
      kind: 'number',
      unit: 'km³/yr',
      min: 100,
      max: 450,
      optional: true,
      meaning: 'inflow from the Volga',
    },
    all_rivers_km3_per_year: {
      kind: 'number',
      unit: 'km³/yr',
      min: 150,
      max: 500,
      optional: true,
      meaning: 'inflow from all rivers, the Volga included',
    },
    flag: { kind: 'text', optional: true, meaning: 'what is doubtful about the values' },
  },
  key: ['year'],
  order: { by: 'year', step: 1 },
});

/** Read the inflow by year from the text of `river-inflow.csv`; unknown is `null`; throws `Refusal`. */
export function parseRiverInflow(text: string): readonly InflowYear[] {
  return parseTable(text, riverInflowTable).map((row) => ({
    year: row.year,
    volgaKm3: row.volga_km3_per_year,
    allRiversKm3: row.all_rivers_km3_per_year,
    flag: row.flag,
  }));
}
