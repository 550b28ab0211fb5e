import type { AnnualLevel } from '@/lib/domain/series';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import { levelAxisOver, projectionDomain, timeAxis } from '../level/level-axes';
import { midYear } from '../level/level-inputs';
import type { CartesianPanel } from '../panel';
import { plotOf } from '../plot';
import { smallMultiples } from '../small-multiples';
import type { FigureSpec, Provenance } from '../spec';
import { thinTicks } from '../thin-ticks';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { endInWords, endLabels, longestEnds } from './end-labels';
import { headRows, pathwayHead } from './pathway-heads';
import { pathwayLayers } from './pathway-layers';
import { type PathwayRun, pathwayOrder } from './pathway-runs';
import { pathwaysTables } from './pathways-tables';

/** The years shown: enough of the record to see where the fans begin. */
const window = { from: 2000, to: 2100 } as const;

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type PathwaysStage = {
  readonly record: readonly AnnualLevel[];
  readonly mode: 'balance' | 'decline';
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the runs of every pathway, and how many and from which seed they are. */
export type PathwaysRuns = { readonly runs: readonly PathwayRun[]; readonly members: number; readonly seed: number };

/** The scenario's fan under five pathways of warming, as small multiples on the fixed level axis. */
export function stagePathwaysFigure(stage: PathwaysStage, first: PathwaysRuns, from: Provenance) {
  const { mode, display, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const [unit, datum] = [words(`level.unit.${display.units}`), words(`datum.${display.datum.id}`)];
  const subtitle = isColumn
    ? words('pathways.subtitle.short', { unit })
    : words(`pathways.subtitle.${mode}`, { unit, datum });
  const textFor = ({ runs, members, seed }: PathwaysRuns, provenance: Provenance) => {
    const notes = words('pathways.notes', { members: formatNumber(members), seed: String(seed) });
    return {
      title: titleOf(runs, display, words),
      subtitle,
      ...footOf(isColumn ? '' : notes, provenance, scenarioLines[breadth], words),
    };
  };
  const longest = longestEnds.map((level) => withUnit(endInWords(level, display, words), display.units));
  const titleLines = titleRoom(
    titleOf(first.runs, display, words),
    longest.flatMap((none) => longest.map((high) => words('pathways.title', { none, high }))),
    type.title,
    frame,
  );
  const { body } = compose(frame, textFor(first, from), titleLines);
  const count = pathwayOrder.length;
  const labelRoom = isColumn ? 0 : measureText(formatLevelNumber(-52, display, 1), type.strong) + 7;
  const room = {
    columns: breadth === 'narrow' ? 3 : count,
    gap: labelRoom + type.tick.size * 0.9,
    rowGap: type.tick.size * 1.4,
    head: type.label.size * (headRows * 1.22 + 0.5),
    left: type.tick.size * 2.6,
    bottom: type.tick.size * 1.8,
  };
  const grid = { ...body, width: body.width - (isColumn ? type.tick.size : labelRoom) };
  const cells = smallMultiples(grid, count, room);
  const record = stage.record.filter(({ year }) => year >= window.from);
  const plots = cells.map(({ plot, isRowStart, isColumnEnd }) => {
    const x = timeAxis({ ...window, display }, plot.width, type);
    const y = thinTicks(levelAxisOver(projectionDomain, display, plot.height, type), plot.height);
    const blank = <Tick extends { readonly text: string }>(ticks: readonly Tick[]) =>
      ticks.map((tick) => ({ ...tick, text: '' }));
    // Narrow plots have room for their ends, in a column for the last year alone.
    const ends = x.ticks.filter(({ value }) => plot.width > type.tick.size * 7 || value % 100 === 0);
    const years =
      isColumn && !isRowStart ? ends.map((tick) => (tick.value === window.to ? tick : { ...tick, text: '' })) : ends;
    return plotOf(plot, {
      x: { ...x, ticks: isColumnEnd ? years : blank(years) },
      y: { ...y, ticks: isRowStart ? y.ticks : blank(y.ticks) },
    });
  });

  return (moved: PathwaysRuns, provenance: Provenance): FigureSpec => {
    const { runs } = moved;
    const text = textFor(moved, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const panels = runs.flatMap((run, i): CartesianPanel[] => {
      const [plot, cell] = [plots[i], cells[i]];
      if (plot === undefined || cell === undefined) return [];
      const head = { ...cell.head, width: cell.head.width + labelRoom };
      const layers = [
        ...pathwayLayers(run, record, isColumn ? 1.25 : 1.75),
        ...(isColumn ? [] : endLabels(run, plot, display, type, words)),
        pathwayHead(run, head, display, isColumn, type, words),
      ];
      return [{ kind: 'cartesian', id: run.pathway, area: plot.area, ...plot.axes, layers }];
    });
    const years = runs[0]?.projection.years ?? [];
    return withTables(() => pathwaysTables(runs, display, words), {
      id: 'pathways',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels,
      crosshair: { panelId: panels[0]?.id ?? '', tableId: 'readout', stops: years.map(midYear) },
      provenance,
    });
  };
}

function titleOf(runs: readonly PathwayRun[], display: LevelDisplay, words: Words): string {
  const median = (pathway: PathwayRun['pathway']) =>
    withUnit(
      endInWords(runs.find((run) => run.pathway === pathway)?.projection.bands.p50.at(-1) ?? 0, display, words),
      display.units,
    );
  return words('pathways.title', { none: median('none'), high: median('ssp585') });
}
