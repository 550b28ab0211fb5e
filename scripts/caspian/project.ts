import { writeCsv } from '@/lib/export/csv';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { runScenario } from '@/lib/figures/context';
import { provenanceOf } from '@/lib/figures/provenance';
import { runRecord } from '@/lib/figures/run-record';
import { areaQuantiles } from '@/lib/model/area-quantiles';
import type { Request } from '../caspian';
import { openHouse, scenarioFrom } from './house';
import { asJson, formatOf } from './output';

/** Give a scenario by year: the central line, the quantiles of the level and of the area, and the run. */
export function writeProjection({ options }: Request): string {
  const format = formatOf('project', options['format'], ['json', 'csv']);
  const scenario = scenarioFrom(options['scenario']);
  const context = openHouse();
  const { projection } = runScenario(scenario, context);
  const { bands, central, years } = projection;
  const level = {
    deterministic: central,
    p05: bands.p05,
    p17: bands.p17,
    p50: bands.p50,
    p83: bands.p83,
    p95: bands.p95,
  };
  const area = areaQuantiles(projection, context.basin);
  if (format === 'json') {
    const lists = (record: Readonly<Record<string, Float64Array>>) =>
      Object.fromEntries(Object.entries(record).map(([key, values]) => [key, [...values]]));
    return asJson({ run: runRecord(scenario, context), years, level_m: lists(level), area_km2: lists(area) });
  }
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
