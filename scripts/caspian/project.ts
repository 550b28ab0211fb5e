import { writeCsv } from '@/lib/export/csv';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { runScenario } from '@/lib/figures/context';
import { provenanceOf } from '@/lib/figures/provenance';
import type { Request } from '../caspian';
import { projectionRecord } from '../runs/projection-record';
import { openHouse, scenarioFrom } from './house';
import { asJson, formatOf } from './output';

/** Give a scenario by year: the central line, the quantiles of the level and of the area, and the run. */
export function writeProjection({ options }: Request): string {
  const format = formatOf('project', options['format'], ['json', 'csv']);
  const scenario = scenarioFrom(options['scenario']);
  const context = openHouse();
  const record = projectionRecord(runScenario(scenario, context).projection, scenario, context);
  if (format === 'json') return asJson(record);
  const { years, level_m: level, area_km2: area } = record;
  const provenance = provenanceOf('level', ['composite-annual', 'hypsometry'], scenario, context, 'on the scenario');
  const columns = [
    'year',
    ...Object.keys(level).map((key) => `level_m_${key}`),
    ...Object.keys(area).map((key) => `area_km2_${key}`),
  ];
  const lines = [...Object.values(level), ...Object.values(area)];
  const rows = years.map((year, i) => [year, ...lines.map((line) => line[i] ?? null)]);
  const title = context.words('figure.projection');
  return writeCsv(fileHeaderOf(title, { ...provenance, unit: 'm, km2', datum: 'BHS' }, scenario.seed), {
    columns,
    rows,
  });
}
