import type { PublishedProjection } from '@/lib/domain/projection';
import type { Words } from '@/lib/words/catalogue';
import { shownLevel } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { compose } from '../compose';
import { footOf } from '../foot';
import { breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import { levelAxisOver, timeAxis } from '../level/level-axes';
import { type LevelRecord, type LevelView, midYear } from '../level/level-inputs';
import type { Area } from '../panel';
import { plotOf } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import { typeFor } from '../type-scale';
import { forecastLayers } from './forecast-layers';
import { forecastNames } from './forecast-names';
import { type JudgedForecast, judgeForecast } from './judge-forecast';
import { trackRecordTable } from './track-record-table';

/** Years that the figure spans, and its levels (m BHS): from before the first forecast to the end of the last. */
const window = { from: 1995, to: 2060 } as const;
const domain = [-34.5, -24.5] as const;

/**
 * Past forecasts against what happened since: the failures shown as plainly as what still stands. No scenario changes
 * the figure; the function given back sets the run and link of one under it.
 */
export function stageTrackRecord(
  record: LevelRecord,
  display: LevelView['display'],
  frame: Frame,
  first: Provenance,
  words: Words,
): (provenance: Provenance) => FigureSpec {
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const judged = judgedForecasts(record);
  const missed = judged.filter(({ verdict }) => verdict === 'failed' || verdict === 'contradicted so far');
  const undated = record.published.filter((statement) => statement.shownOn === 'track record' && isUndated(statement));
  const title = words('trackRecord.title', { missed: String(missed.length), dated: String(judged.length) });
  const subtitle = words('trackRecord.subtitle', {
    unit: words(`level.unit.${display.units}`),
    datum: words(`datum.${display.datum.id}`),
  });
  const notes = breadth === 'column' ? '' : words('trackRecord.notes', { undated: formatNumber(undated.length) });
  const composed = (provenance: Provenance) =>
    compose(frame, { title, subtitle, ...footOf(notes, provenance, 0, words) });
  const { body } = composed(first);
  // Two lines over the highest forecast, which ends at the upper edge.
  const head = type.label.size * 2.8;
  const left = type.tick.size * 3;
  const area: Area = {
    x: left,
    y: body.y + head,
    width: body.width - left - type.tick.size * 1.5,
    height: body.height - head - type.tick.size * 1.8,
  };
  const view: LevelView = { ...window, display };
  const axes = { x: timeAxis(view, area.width, type), y: levelAxisOver(domain, display, area.height, type) };
  const plot = plotOf(area, axes);
  const points = record.annual.points.filter((point) => point.year >= window.from);
  const layers: Layer[] = [
    ...forecastLayers(judged, record.kazakhScenarios),
    {
      kind: 'line',
      id: 'observed',
      role: 'observed',
      points: points.map((point) => ({ x: midYear(point.year), y: point.levelMetres })),
      paint: 'ink',
      width: 2.25,
    },
    forecastNames(judged, record, plot, body.y, breadth, words),
  ];
  const table = trackRecordTable(record, judged, display, words);
  const yearly = {
    id: 'annual',
    caption: words('level.table.annual'),
    columns: [
      { key: 'year', label: words('level.table.year'), unit: null, format: 'year', decimals: 0 },
      { key: 'observed', label: words('trackRecord.observed'), unit: display.units, format: 'level', decimals: 2 },
    ],
    rows: points.map((point) => [point.year, shownLevel(point.levelMetres, display)]),
  } as const;
  const still = {
    id: 'track-record',
    ...frame,
    title,
    subtitle,
    description: `${subtitle}. ${words('trackRecord.notes', { undated: formatNumber(undated.length) })}`,
    panels: [{ kind: 'cartesian', id: 'track-record', area, ...axes, layers }],
    tables: [table, yearly],
    crosshair: { panelId: 'track-record', tableId: 'annual', stops: points.map((point) => midYear(point.year)) },
  } as const;
  return (provenance) => {
    const { words: placed, rules } = composed(provenance);
    return { ...still, words: placed, rules, provenance };
  };
}

/** The dated forecasts that can be held against the record: those of the track record, and the Kazakh scenarios. */
export function judgedForecasts(record: LevelRecord): readonly JudgedForecast[] {
  return record.published
    .filter((statement) => statement.status === 'verified')
    .filter(
      (statement) =>
        statement.shownOn === 'track record' || record.kazakhScenarios.some(({ id }) => id === statement.id),
    )
    .flatMap((statement) => {
      const judged = judgeForecast(statement, record.annual.points);
      return judged === null ? [] : [judged];
    });
}

function isUndated(statement: PublishedProjection): boolean {
  return statement.endYear === null;
}
