import { Refusal } from '@/lib/domain/refusal';
import { type Table, writeCsv } from '@/lib/export/csv';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { headerEntries } from '@/lib/export/file-header';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { runScenario } from '@/lib/figures/context';
import { provenanceOf } from '@/lib/figures/provenance';
import { type CrossingRow, crossingRows } from '@/lib/model/crossings/crossing-row';
import type { Request } from '../caspian';
import { allCrossings } from '../runs/all-crossings';
import { openHouse, scenarioFrom } from './house';
import { asJson, formatOf, type Output } from './output';

/** Give when, and with what probability, the runs of a scenario fall below every threshold, or below one level. */
export async function writeCrossings({ options }: Request): Promise<Output> {
  const format = formatOf('crossings', options['format'], ['json', 'csv', 'xlsx']);
  const level = options['level'] === undefined ? null : levelFrom(options['level']);
  const scenario = scenarioFrom(options['scenario']);
  const context = openHouse();
  const { projection } = runScenario(scenario, context);
  const rows =
    level === null
      ? allCrossings(projection, scenario, context)
      : crossingRows(projection, context.basin, [thresholdAt(level)]);
  if (format === 'json') return asJson(rows);
  const sources = ['composite-annual', 'hypsometry', ...(level === null ? ['port-rules', 'wetland-thresholds'] : [])];
  const provenance = provenanceOf('port-crossings', sources, scenario, context, 'on the scenario');
  const units = { unit: 'm, probability, year', datum: 'BHS' };
  const header = fileHeaderOf(context.words('figure.crossings'), { ...provenance, ...units }, scenario.seed);
  const table = tableOf(rows);
  if (format === 'csv') return writeCsv(header, table);
  const month = context.data.altimetry.points.at(-1)?.month ?? '';
  const about = headerEntries(header).map(([label, value]) => [label, value]);
  return writeWorkbook(
    [
      { name: 'Crossings', rows: [table.columns, ...table.rows] },
      { name: 'About', rows: about },
    ],
    month,
  );
}

function levelFrom(text: string): number {
  const level = Number(text);
  if (/^-?\d{1,3}(\.\d{1,6})?$/.test(text) && level >= -60 && level <= -20) return level;
  throw new Refusal(
    'caspian crossings --level',
    `is not a level of this sea: '${text.slice(0, 40)}'`,
    'metres BHS from -60 to -20',
  );
}

function thresholdAt(level: number) {
  const levels = { levelMetres: level, levelLowMetres: level, levelHighMetres: level };
  return { assetId: `level${level}`, kind: 'level', ruleId: null, threshold: 'level', ...levels } as const;
}

function tableOf(rows: readonly CrossingRow[]): Table {
  const columns = Object.keys(rows[0] ?? {});
  const written = (cell: CrossingRow[string] | undefined) =>
    typeof cell === 'boolean' ? String(cell) : (cell ?? null);
  return { columns, rows: rows.map((row) => columns.map((key) => written(row[key]))) };
}
