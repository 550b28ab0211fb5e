import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Words } from '@/lib/words/catalogue';
import { lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Area, Axis, BarsPanel } from '../panel';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { type TypeScale, typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { contributionsNotes, contributionsTitle, contributionsTitles } from './contributions-text';
import { endNames, ownNames } from './fall-labels';
import { fallLayers } from './fall-layers';
import type { FallRange, FallRuns } from './fall-runs';
import { fallTable } from './fall-table';
import { namePlace, namesWidth, rowNames } from './row-names';

/**
 * Ends of the axis, m of fall by 2100 below 2020: fixed, so that it holds still. Every preset's bars lie within them; an end
 * beyond is an arrow with its number.
 */
const domain = [0, 20] as const;

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type ContributionsStage = {
  readonly mode: 'balance' | 'decline';
  readonly units: Units;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the falls, in the order of the rows, and the ensemble behind the shade. */
export type ContributionsRuns = { readonly falls: FallRuns; readonly members: number; readonly seed: number };

/** What each assumption does to the fall by 2100, the largest first, around the scenario's own. */
export function stageContributionsFigure(stage: ContributionsStage, first: ContributionsRuns, from: Provenance) {
  const { mode, units, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const unit = words(`level.unit.${units}`);
  const subtitle = words(`contributions.subtitle.${isColumn ? 'short' : mode}`, { unit });
  const titleOf = (runs: ContributionsRuns) => contributionsTitle(runs.falls.ranges, units, words);
  const textFor = (runs: ContributionsRuns, provenance: Provenance, shown: number) => {
    const notes = isColumn ? '' : contributionsNotes(runs, mode, shown, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const all = first.falls.ranges.length;
  const titleLines = titleRoom(
    titleOf(first),
    contributionsTitles(first.falls.ranges, units, words),
    type.title,
    frame,
  );
  const head = type.label.size * (isColumn ? 1.3 : 2.8);
  const roomIn = (body: Area) => body.height - head - type.tick.size * 1.6;
  const rowsIn = (body: Area) => Math.max(1, Math.min(all, Math.floor(roomIn(body) / (type.label.size * 1.18))));
  // The note on rows left out takes room of its own.
  const shown = rowsIn(
    compose(frame, textFor(first, from, rowsIn(compose(frame, textFor(first, from, all), titleLines).body)), titleLines)
      .body,
  );
  const { body } = compose(frame, textFor(first, from, shown), titleLines);
  const rowHeight = roomIn(body) / shown;
  const place = namePlace(breadth === 'narrow', isColumn, rowHeight, type);
  const names = namesWidth(first.falls.ranges, place, units, type, words);
  const area: Area = { x: names, y: body.y + head, width: body.width - names - type.tick.size, height: roomIn(body) };
  const x = scaleLinear(domain, [area.x, area.x + area.width]);
  const y = scaleLinear([-0.5, shown - 0.5], [area.y, area.y + area.height]);
  const axis = fallAxis(units, area.width, type);
  const bar = place === 'above' ? { rows: shown, share: 0.36, down: 0.24 } : { rows: shown, share: 0.62, down: 0 };

  return (runs: ContributionsRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, shown);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const ranges: readonly FallRange[] = runs.falls.ranges.slice(0, shown);
    const own = ownNames(
      runs.falls,
      mode,
      body.y,
      { left: isColumn ? 0 : area.x, right: frame.width },
      x,
      units,
      type,
      words,
    );
    const panel: BarsPanel = {
      kind: 'bars',
      id: 'contributions',
      area,
      x: axis,
      rows: { labels: [''], labelsAt: 'left', style: type.label },
      layers: [
        ...fallLayers(runs.falls, ranges, bar),
        ...endNames(ranges, bar.down, area, { x, y }, { left: area.x, right: frame.width }, units, type, words),
        rowNames(ranges, place, y, rowHeight, units, type, words),
        isColumn ? { ...own, labels: own.labels.slice(0, 1) } : own,
      ],
    };
    return withTables(() => [fallTable(runs.falls.ranges, units, words)], {
      id: 'contributions',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [panel],
      crosshair: null,
      provenance,
    });
  };
}

function fallAxis(units: Units, width: number, type: TypeScale): Axis {
  const shown = ticks(
    lengthIn(units, domain[0]),
    lengthIn(units, domain[1]),
    Math.max(3, Math.floor(width / (type.tick.size * 5))),
  );
  return {
    domain,
    ticks: shown.map((value) => ({ value: value / lengthIn(units, 1), text: formatNumber(value) })),
    grid: true,
    line: false,
    side: 'bottom',
    style: type.tick,
  };
}
