import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { Box } from '../boxes';
import type { Frame } from '../frame';
import type { LabelLayer, LeaderLayer } from '../layer';
import { levelAxisOver, timeAxis } from '../level/level-axes';
import { type LevelRecord, midMonth } from '../level/level-inputs';
import { low1977Metres } from '../level/observed-layers';
import type { Area, CartesianPanel } from '../panel';
import { type Plot, plotOf } from '../plot';
import type { TypeScale } from '../type-scale';
import { extentOf } from './line-extent';
import type { PlacedReport } from './placed-reports';
import { recordLines, reportMarks } from './report-layers';
import type { NumberedReport } from './report-list';
import { nameForms, numberForm } from './report-names';
import { seriesNames } from './series-names';
import { type PlacedStep, setStairs } from './stairs';

/** The first year shown: the last high stand before the fall. */
export const firstYear = 2005;

/** Metres that may be kept free under the lowest month for names: the least that holds them all is taken. */
const depths = [0.4, 0.55, 0.7, 0.85, 1, 1.2, 1.4] as const;

/** How much a panel shows: names in full, numbers told in a list, or a few names in a printed column. */
export type ReportForm = 'names' | 'numbers' | 'few names';

/** What the panel is laid out with. */
export type ReportRoom = {
  readonly area: Area;
  readonly frame: Frame;
  readonly form: ReportForm;
  readonly display: LevelDisplay;
  readonly type: TypeScale;
  readonly words: Words;
};

/** The record with its reports, and how many of them found room for their names. */
export type ReportPanel = { readonly panel: CartesianPanel; readonly named: number };

/** Lay reports on the record of the level: what ships lost down its left, what was dug up its right. */
export function reportPanel(
  record: LevelRecord,
  placed: readonly PlacedReport[],
  numbered: readonly NumberedReport[],
  { area, frame, form, display, type, words }: ReportRoom,
): ReportPanel {
  const lastX = midMonth(record.altimetry.points.at(-1)?.month ?? '2026-03') + 0.3;
  const view = { from: firstYear, to: Math.floor(lastX), display };
  const x = { ...timeAxis(view, area.width, type), domain: [firstYear, lastX] as const };
  const lines = recordLines(record, view);
  const layouts = (form === 'few names' ? depths.slice(-1) : depths).map((depth) => {
    const plot = plotOf(area, { x, y: levelAxisOver(domainOf(record, depth), display, area.height, type) });
    return { plot, steps: stairsOf(numbered, plot, frame, form === 'numbers', lines, type) };
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
  const low = form === 'few names' ? null : low1977Metres(record);
  return {
    named: shown.size,
    panel: {
      kind: 'cartesian',
      id: 'port-reports',
      area,
      ...plot.axes,
      layers: [
        ...lines,
        leaders,
        ...reportMarks(placed, shown, form !== 'names'),
        seriesNames(record, plot, labels, low, display, type, words),
        names,
      ],
    },
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
  byNumber: boolean,
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
        forms: byNumber ? numberForm(number, type) : nameForms(named, side, type),
      }));
    return setStairs(steps, side, extent, bounds);
  });
}
