import type { Words } from '@/lib/words/catalogue';
import { wrapText } from '@/lib/words/wrap-text';
import { boxOf } from '../boxes';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import type { Area, CartesianPanel, Panel } from '../panel';
import { type Plot, plotOf } from '../plot';
import { publishedMidway } from '../published/published-midway';
import { publishedRows, rowsHeight } from '../published/published-rows';
import { publishedStrip, stripWidth } from '../published/published-strip';
import { studiesFor } from '../published/studies';
import type { FigureSpec, Provenance } from '../spec';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { levelAxis, looksAhead, timeAxis } from './level-axes';
import { type LevelRecord, type LevelRuns, type LevelView, midMonth, midYear } from './level-inputs';
import { scenarioNames } from './level-labels';
import { annualTable, annualYears, monthlyTable, publishedTable } from './level-tables';
import { levelNotes, levelSubtitle, levelTitle } from './level-text';
import { observedLayers } from './observed-layers';
import { recordNames } from './record-names';
import { scenarioLayers } from './scenario-layers';

/** What holds still while a slider moves. */
export type LevelStage = {
  readonly record: LevelRecord;
  readonly view: LevelView;
  readonly frame: Frame;
  readonly level2020Metres: number;
  readonly words: Words;
};

/** Lines that the scenario in words may take in the foot. */
const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/**
 * The level of the sea from 1921, its scenario to 2100, and what others have published for 2100, on one level axis.
 * A window that ends with the record shows the record alone, on an axis of its own.
 * Everything that no slider moves is laid out once; the function given back lays a scenario into it.
 */
export function stageLevelFigure(stage: LevelStage, first: LevelRuns, provenance: Provenance) {
  const { record, view, frame, words } = stage;
  const ahead = looksAhead(record, view);
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const subtitle = levelSubtitle(breadth === 'column' ? 'short' : ahead ? 'projection' : 'record', view, words);
  const titleLines = wrapText(
    levelTitle(record, ahead ? first.projection : null, view, words),
    type.title,
    frame.width,
  ).length;
  const hasPublished = view.to === 2100 && breadth !== 'column';
  const notes = breadth === 'column' ? '' : levelNotes(record, ahead ? first.projection : null, hasPublished, words);
  const textFor = (runs: LevelRuns, from: Provenance) => {
    const projection = ahead ? runs.projection : null;
    const title = levelTitle(record, projection, view, words);
    return { title, subtitle, ...footOf(notes, from, scenarioLines[breadth], words) };
  };
  const { body } = compose(frame, textFor(first, provenance), titleLines);
  const { plot, published, midway } = layOut(stage, body, hasPublished);
  const recordLayers = observedLayers(record, view);
  const names = recordNames(record, view, plot, type, words);
  const fixedTables = [
    monthlyTable(record, view, words),
    publishedTable(record, stage.level2020Metres, view, words),
  ] as const;
  const byMonth = !ahead && view.to - view.from < 30 && fixedTables[0].rows.length > 0;
  const stops = byMonth
    ? fixedTables[0].rows.map((row) => midMonth(String(row[0])))
    : annualYears(record, first, view).map(midYear);
  const taken = [names, ...midway].flatMap((layer) => (layer.kind === 'label' ? layer.labels.map(boxOf) : []));

  return (runs: LevelRuns, from: Provenance): FigureSpec => {
    const text = textFor(runs, from);
    const { words: placedWords, rules } = compose(frame, text, titleLines);
    const main: CartesianPanel = {
      kind: 'cartesian',
      id: 'level',
      area: plot.area,
      ...plot.axes,
      layers: [
        ...(ahead ? scenarioLayers(runs) : []),
        ...midway,
        ...recordLayers,
        names,
        ...(ahead ? [scenarioNames(runs, view, plot, type, taken, words)] : []),
      ],
    };
    return withTables(() => [annualTable(record, runs, view, words), ...fixedTables], {
      id: 'level',
      width: frame.width,
      height: frame.height,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, from),
      words: placedWords,
      rules,
      panels: [main, ...published],
      crosshair: { panelId: 'level', tableId: byMonth ? 'monthly' : 'annual', stops },
      provenance: from,
    });
  };
}

/** Year within the plot for which levels are published. */
const midwayYear = 2050;

type Layout = { readonly plot: Plot; readonly published: readonly Panel[]; readonly midway: readonly Layer[] };

/**
 * Divide the body into the plot and the published ranges: upright on the plot's own axis where there is room to name
 * them, lying beside the plot on a page, lying under it on a phone.
 */
function layOut(stage: LevelStage, body: Area, hasPublished: boolean): Layout {
  const { record, view, frame, level2020Metres, words } = stage;
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const endStudies = hasPublished ? studiesFor(record.published, 2100, level2020Metres) : [];
  const midStudies = hasPublished ? studiesFor(record.published, midwayYear, level2020Metres) : [];
  // Where ranges lie in rows, those for the middle of the century are rows too.
  const studies = breadth === 'wide' ? endStudies : [...endStudies, ...midStudies];
  const has = studies.length > 0;
  const strip = has && breadth === 'wide' ? stripWidth(studies) : 0;
  const beside = has && breadth === 'middle' ? body.width * 0.42 : 0;
  const below = has && breadth === 'narrow' ? rowsHeight(studies, type) + 10 : 0;
  const room = strip > 0 ? strip + type.label.size * 4 : beside;
  const gap = room > 0 ? type.label.size * 2 : type.tick.size * 1.3;
  const head = type.label.size * 1.4;
  const left = type.tick.size * 3;
  const area: Area = {
    x: left,
    y: body.y + head,
    width: body.width - left - room - gap,
    height: body.height - head - type.tick.size * 1.8 - below,
  };
  const axes = { x: timeAxis(view, area.width, type), y: levelAxis(record, view, area.height, type) };
  const plot = plotOf(area, axes);
  if (strip > 0) {
    const stripArea: Area = { x: area.x + area.width + gap, y: area.y, width: strip, height: area.height };
    const names: Area = { x: stripArea.x - gap * 0.8, y: body.y, width: room + gap * 0.8, height: body.height };
    const midway = publishedMidway(midStudies, midwayYear, plot, type, words);
    return { plot, midway, published: [publishedStrip(studies, stripArea, names, axes.y, view.display, type, words)] };
  }
  if (beside > 0 || below > 0) {
    const rows: Area =
      beside > 0
        ? {
            x: area.x + area.width + gap,
            y: body.y,
            width: beside - type.tick.size,
            height: Math.min(body.height, rowsHeight(studies, type)),
          }
        : {
            x: 0,
            y: area.y + area.height + type.tick.size * 2.6,
            width: body.width - type.tick.size,
            height: below - 10,
          };
    return { plot, midway: [], published: [publishedRows(studies, rows, axes.y.domain, view.display, type, words)] };
  }
  return { plot, midway: [], published: [] };
}
