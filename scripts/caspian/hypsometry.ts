import { loadDatasets } from '@/lib/datasets/load-datasets';
import { Refusal } from '@/lib/domain/refusal';
import { writeCsv } from '@/lib/export/csv';
import type { Request } from '../caspian';
import { asJson, formatOf } from './output';

const keys = [
  'level_m',
  'area_total_km2',
  'area_connected_km2',
  'area_cut_off_km2',
  'area_model_km2',
  'volume_km3',
  'area_uncertainty_pct',
] as const;

/** Give area and volume by level: the whole table, or one level, linear between its rows. */
export function writeHypsometry({ options }: Request): string {
  const format = formatOf('hypsometry', options['format'], ['json', 'csv']);
  const { hypsometry, sources } = loadDatasets();
  const columns = [
    hypsometry.levelMetres,
    hypsometry.totalAreaKm2,
    hypsometry.connectedAreaKm2,
    hypsometry.cutOffAreaKm2,
    hypsometry.modelAreaKm2,
    hypsometry.volumeKm3,
    hypsometry.areaUncertaintyPercent,
  ];
  const asked = options['level'];
  const places =
    asked === undefined ? hypsometry.levelMetres.map((_, i) => i) : [placeOf(asked, hypsometry.levelMetres)];
  const rows = places.map((place) => columns.map((column) => between(column, place)));
  const source = sources['hypsometry'];
  if (format === 'csv') {
    const units = 'm, km2, km3, %';
    const common = { datum: 'BHS', scenario: null, seed: null, runId: null, link: source?.url ?? '' };
    const header = {
      title: source?.title ?? 'Hypsometry',
      units,
      sources: [source?.citation ?? ''],
      licence: source?.licence ?? '',
    };
    return writeCsv({ ...header, ...common }, { columns: keys, rows });
  }
  const points = rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? null])));
  return asJson({ unit: 'm', datum: 'BHS', source, points });
}

/** Place of a level in the table, counted in rows from the top. */
function placeOf(text: string, levels: readonly number[]): number {
  const level = Number(text);
  const [top, next] = [levels[0] ?? 0, levels[1] ?? 0];
  const place = (top - level) / (top - next);
  if (text.trim() === '' || !(place >= 0 && place <= levels.length - 1)) {
    const expected = `metres BHS from ${levels.at(-1)} to ${top}`;
    throw new Refusal('caspian hypsometry --level', `out of the table: '${text.slice(0, 40)}'`, expected);
  }
  return place;
}

function between(column: readonly number[], place: number): number {
  const row = Math.floor(place + 1e-9);
  const [above, below] = [column[row] ?? 0, column[row + 1] ?? column[row] ?? 0];
  return above + (below - above) * Math.max(0, place - row);
}
