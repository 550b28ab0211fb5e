import { Refusal } from '@/lib/domain/refusal';
import { writeCsv } from '@/lib/export/csv';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { runScenario } from '@/lib/figures/context';
import { provenanceOf } from '@/lib/figures/provenance';
import { crossingRows } from '@/lib/model/crossings/crossing-row';
import type { Request } from '../caspian';
import { openHouse, scenarioFrom } from './house';
import { asJson, formatOf } from './output';

/** Give when, and with what probability, the runs of a scenario fall below a level. */
export function writeCrossings({ options }: Request): string {
  const format = formatOf('crossings', options['format'], ['json', 'csv']);
  const text = options['level'] ?? '';
  const level = Number(text);
  if (!/^-?\d{1,3}(\.\d{1,6})?$/.test(text) || level < -60 || level > -20) {
    throw new Refusal(
      'caspian crossings --level',
      `is not a level of this sea: '${text.slice(0, 40)}'`,
      'metres BHS from -60 to -20',
    );
  }
  const scenario = scenarioFrom(options['scenario']);
  const context = openHouse();
  const { projection } = runScenario(scenario, context);
  const threshold = { assetId: `level${level}`, kind: 'level', ruleId: null, threshold: 'level' } as const;
  const levels = { levelMetres: level, levelLowMetres: level, levelHighMetres: level };
  const rows = crossingRows(projection, context.basin, [{ ...threshold, ...levels }]);
  if (format === 'json') return asJson(rows);
  const provenance = provenanceOf('level', ['composite-annual', 'hypsometry'], scenario, context, 'on the scenario');
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) =>
    columns.map((key) => (typeof row[key] === 'boolean' ? String(row[key]) : (row[key] ?? null))),
  );
  const units = { unit: 'm, probability, year', datum: 'BHS' };
  return writeCsv(fileHeaderOf(context.words('figure.crossings'), { ...provenance, ...units }, scenario.seed), {
    columns,
    rows: cells,
  });
}
