import { loadDatasets } from '@/lib/datasets/load-datasets';
import { Refusal } from '@/lib/domain/refusal';
import { type Table, writeCsv } from '@/lib/export/csv';
import type { Request } from '../caspian';
import { asJson, formatOf } from './output';

type Point = Readonly<Record<string, string | number | null>>;
type Series = {
  id: string;
  title: string;
  unit: string;
  datum: string | null;
  sourceId: string;
  points: readonly Point[];
};

const seriesIds = ['annual', 'gauge', 'altimetry', 'inflow'] as const;

/** Give an observed series with its unit, datum, source and flags. */
export function writeLevels({ options }: Request): string {
  const asked = options['series'] ?? 'annual';
  const id = seriesIds.find((known) => known === asked);
  if (id === undefined) throw new Refusal('caspian levels --series', `unknown series '${asked}'`, seriesIds.join(', '));
  const format = formatOf('levels', options['format'], ['json', 'csv']);
  const { sources } = loadDatasets();
  const series = seriesOf(id);
  const source = sources[series.sourceId];
  if (source === undefined) throw new Refusal(series.sourceId, 'has no source record', 'a record in data/sources.json');
  if (format === 'json')
    return asJson({
      id: series.id,
      title: series.title,
      unit: series.unit,
      datum: series.datum,
      source,
      points: series.points,
    });
  const columns = Object.keys(series.points[0] ?? {});
  const table: Table = { columns, rows: series.points.map((point) => columns.map((key) => point[key] ?? null)) };
  return writeCsv(
    {
      title: series.title,
      units: series.unit,
      datum: series.datum,
      sources: [source.citation],
      licence: source.licence,
      scenario: null,
      seed: null,
      runId: null,
      link: source.url ?? '',
    },
    table,
  );
}

function seriesOf(id: (typeof seriesIds)[number]): Series {
  const { annual, gauge, altimetry, inflow, sources, tables } = loadDatasets();
  const titled = (sourceId: string) => ({ id, title: sources[sourceId]?.title ?? id, sourceId });
  if (id === 'inflow') {
    const sourceId = tables.find(({ file }) => file === 'river-inflow.csv')?.sourceId ?? '';
    const points = inflow.map(({ year, volgaKm3, allRiversKm3, flag }) => ({
      date: String(year),
      volga_km3_per_year: volgaKm3,
      all_rivers_km3_per_year: allRiversKm3,
      flag,
    }));
    return { ...titled(sourceId), unit: 'km3/yr', datum: null, points };
  }
  const of = (series: { sourceId: string; datum: string }, points: readonly Point[]): Series => ({
    ...titled(series.sourceId),
    unit: 'm',
    datum: series.datum,
    points,
  });
  if (id === 'altimetry') {
    const point = ({ month, levelMetres, uncertaintyMetres, flag }: (typeof altimetry.points)[number]) => ({
      date: month,
      level_m: levelMetres,
      uncertainty_m: uncertaintyMetres,
      flag,
    });
    return of(altimetry, altimetry.points.map(point));
  }
  if (id === 'gauge') {
    const point = ({ year, levelMetres, flag }: (typeof gauge.points)[number]) => ({
      date: String(year),
      level_m: levelMetres,
      uncertainty_m: null,
      flag,
    });
    return of(gauge, gauge.points.map(point));
  }
  const point = ({ year, levelMetres, uncertaintyMetres, flag }: (typeof annual.points)[number]) => ({
    date: String(year),
    level_m: levelMetres,
    uncertainty_m: uncertaintyMetres,
    flag,
  });
  return of(annual, annual.points.map(point));
}
