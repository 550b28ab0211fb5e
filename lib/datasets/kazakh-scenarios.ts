import type { YearlyScenario } from '@/lib/domain/projection';
import { parseTable } from './parse-table';
import { defineTable } from './table';

/** The official scenarios of Kazakhstan, year by year, for the Kazakh sector. */
export const kazakhScenariosTable = defineTable({
  file: 'kazhydromet-scenarios.csv',
  title: 'Official scenarios of Kazakhstan to 2050, Kazakh sector',
  sourceId: 'kazhydromet-scenarios',
  datum: 'BHS',
  columns: {
    scenario_id: { kind: 'id', meaning: 'emission pathway of the scenario' },
    year: { kind: 'year', min: 2000, max: 2100, meaning: 'calendar year' },
    level_m: { kind: 'number', unit: 'm', min: -40, max: -24, meaning: 'level in the Kazakh sector' },
    datum: { kind: 'datum', meaning: 'vertical datum of the level' },
  },
  key: ['scenario_id', 'year'],
  order: { by: 'year', step: 1, within: 'scenario_id' },
});

/** Read the scenarios from the text of `kazhydromet-scenarios.csv`, in their order of appearance; throws `Refusal`. */
export function parseKazakhScenarios(text: string): readonly YearlyScenario[] {
  const points = new Map<string, { year: number; levelMetres: number }[]>();
  for (const row of parseTable(text, kazakhScenariosTable)) {
    const series = points.get(row.scenario_id) ?? [];
    series.push({ year: row.year, levelMetres: row.level_m });
    points.set(row.scenario_id, series);
  }
  return [...points].map(([id, series]) => ({ id, points: series }));
}
