import type { Port, PortReport } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { Box } from '../boxes';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { breadthOf, type Frame } from '../frame';
import type { LabelLayer, LeaderLayer } from '../layer';
import { levelAxisOver, timeAxis } from '../level/level-axes';
import { type LevelRecord, midMonth } from '../level/level-inputs';
import { low1977Metres } from '../level/observed-layers';
import type { Area } from '../panel';
import { type Plot, plotOf } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import { type TypeScale, typeFor } from '../type-scale';
import { extentOf } from './line-extent';
import { namedReports } from './named-reports';
import { placeReports } from './placed-reports';
import { recordTable, reportsTable } from './port-reports-tables';
import { portReportsNotes, portReportsTitle } from './port-reports-text';
import { recordLines, reportMarks } from './report-layers';
import { listHeight, type NumberedReport, reportList } from './report-list';
import { nameForms, numberForm } from './report-names';
import { seriesNames } from './series-names';
import { type PlacedStep, setStairs } from './stairs';

/** The first year shown: the last high stand before the fall. */
const firstYear = 2005;

/** Metres that may be kept free under the lowest month for names: the least that holds them all is taken. */
const depths = [0.4, 0.55, 0.7, 0.85, 1, 1.2, 1.4] as const;

/** What the figure is made from: data alone. */
export type PortReportsStage = {
  readonly reports: readonly PortReport[];
  readonly ports: readonly Port[];
  readonly record: LevelRecord;
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** Dated reports from ports on the record of the level: what ships lost down its left, what was dug up its right. */
export function portReportsFigure(stage: PortReportsStage, provenance: Provenance): FigureSpec {
  const { reports, ports, record, display, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const isList = breadth === 'narrow';
  const type = typeFor(breadth);
  const placed = placeReports(reports, record);
  const named = namedReports(placed, ports, isColumn ? 'few' : 'all', words);
  const title = portReportsTitle(placed, record, words);
  const subtitle = words(isColumn ? 'portReports.shortSubtitle' : 'portReports.subtitle', {
    unit: words(`level.unit.${display.units}`),
    datum: words(`datum.${display.datum.id}`),
  });
  const notes = (count: number) => (isColumn ? '' : portReportsNotes(count, reports, placed, words));
  const textFor = (count: number) => ({ title, subtitle, ...footOf(notes(count), provenance, 0, words) });
  const { body } = compose(frame, textFor(named.length));
  const numbered = named
    .toSorted((a, b) => Number(a.placed.group === 'dug') - Number(b.placed.group === 'dug'))
    .map((report, i): NumberedReport => ({ named: report, number: i + 1 }));
  const listRoom = isList ? listHeight(numbered, type) : 0;
  const left = type.tick.size * 3.2;
  const right = isColumn || isList ? type.tick.size * 1.6 : type.small.size * 10;
  const area: Area = {
    x: left,
    y: body.y + type.small.size * 0.5,
    width: body.width - left - right,
    height: body.height - listRoom - type.tick.size * 2.2,
  };
  const lastX = midMonth(record.altimetry.points.at(-1)?.month ?? '2026-03') + 0.3;
  const view = { from: firstYear, to: Math.floor(lastX), display };
  const x = { ...timeAxis(view, area.width, type), domain: [firstYear, lastX] as const };
  const lines = recordLines(record, view);
  const layouts = (isColumn ? depths.slice(-1) : depths).map((depth) => {
    const plot = plotOf(area, { x, y: levelAxisOver(domainOf(record, depth), display, area.height, type) });
    return { plot, steps: stairsOf(numbered, plot, frame, isList, lines, type) };
  });
  const { plot, steps } = layouts.reduce((best, layout) => (layout.steps.length > best.steps.length ? layout : best));
  const shown = new Set(steps.map(({ id }) => id));
  const labels = steps.flatMap((step) => step.lines);
  const leaders: LeaderLayer = {
    kind: 'leader',
    id: 'report-leaders',
    role: 'published',
    lines: steps.flatMap(({ leader }) => leader),
    paint: 'faint',
  };
  const names: LabelLayer = { kind: 'label', id: 'report-names', role: 'published', labels };
  const text = textFor(shown.size);
  const { words: head, rules } = compose(frame, text);
  const list = isList
    ? reportList(numbered, area.y + area.height + type.tick.size * 1.6, frame.width, type, words)
    : [];
  return {
    id: 'port-reports',
    ...frame,
    title,
    subtitle,
    description: descriptionOf(subtitle, provenance),
    words: [...head, ...list],
    rules,
    panels: [
      {
        kind: 'cartesian',
        id: 'port-reports',
        area,
        ...plot.axes,
        layers: [
          ...lines,
          leaders,
          ...reportMarks(placed, shown, isColumn || isList),
          seriesNames(record, plot, labels, isColumn ? null : low1977Metres(record), display, type, words),
          names,
        ],
      },
    ],
    tables: [reportsTable(reports, placed, ports, display, words), recordTable(record, firstYear, display, words)],
    crosshair: null,
    provenance,
  };
}

/** From below the lowest month, with room for names, to above the first years, m BHS. */
function domainOf({ annual, altimetry }: LevelRecord, depth: number): readonly [number, number] {
  const levels = [
    ...annual.points.filter(({ year }) => year >= firstYear),
    ...altimetry.points.filter(({ month }) => midMonth(month) >= firstYear),
  ].map(({ levelMetres }) => levelMetres);
  return [Math.min(...levels) - depth, Math.max(...levels) + 0.15];
}

function stairsOf(
  reports: readonly NumberedReport[],
  plot: Plot,
  frame: Frame,
  isList: boolean,
  lines: ReturnType<typeof recordLines>,
  type: TypeScale,
): readonly PlacedStep[] {
  const { area } = plot;
  const extent = extentOf(lines, plot);
  const bounds: Box = {
    left: area.x + 2,
    top: area.y,
    right: frame.width,
    bottom: area.y + area.height - 2,
  };
  return (['below', 'above'] as const).flatMap((side) => {
    const steps = reports
      .filter(({ named: { placed } }) => (placed.group === 'dug') === (side === 'above'))
      .map(({ named, number }) => ({
        id: named.placed.report.id,
        x: plot.x(named.placed.date.x),
        y: plot.y(named.placed.levelMetres),
        forms: isList ? numberForm(number, type) : nameForms(named, side, type),
      }));
    return setStairs(steps, side, extent, bounds);
  });
}
