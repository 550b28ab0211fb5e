import type { InflowYear } from '@/lib/domain/series';
import type { Words } from '@/lib/words/catalogue';
import type { Cell, Column, FigureTable } from '../table';
import type { ScenarioInflow } from './scenario-inflow';

/** The inflow by year: measured, then the scenario's with the ends of its band. */
export function inflowTable(record: readonly InflowYear[], scenario: ScenarioInflow | null, words: Words): FigureTable {
  const km3 = (key: 'volga' | 'all' | 'low' | 'central' | 'high'): Column => ({
    key,
    label: words(`inflow.table.${key}`),
    unit: 'km³/yr',
    format: 'number',
    decimals: 1,
  });
  const measured = record.map(({ year, volgaKm3, allRiversKm3, flag }): Cell[] => [
    year,
    volgaKm3,
    allRiversKm3,
    ...(scenario === null ? [] : [null, null, null]),
    flag,
  ]);
  const ahead = (scenario?.years ?? []).map((year, i): Cell[] => [
    year,
    null,
    null,
    scenario?.low[i] ?? null,
    scenario?.central[i] ?? null,
    scenario?.high[i] ?? null,
    null,
  ]);
  return {
    id: 'inflow',
    caption: words('inflow.table.caption'),
    columns: [
      { key: 'year', label: words('inflow.table.year'), unit: null, format: 'year', decimals: 0 },
      km3('volga'),
      km3('all'),
      ...(scenario === null ? [] : (['low', 'central', 'high'] as const).map(km3)),
      { key: 'flag', label: words('inflow.table.flag'), unit: null, format: 'text', decimals: 0 },
    ],
    rows: [...measured, ...ahead],
  };
}
