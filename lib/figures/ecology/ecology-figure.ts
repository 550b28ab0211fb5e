import type { Words } from '@/lib/words/catalogue';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { boxOf } from '../boxes';
import { compose } from '../compose';
import { declineAxis } from '../decline/decline-axis';
import { declineHeadHeight, scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Area, Axis } from '../panel';
import { plotOf } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import type { FigureTable } from '../table';
import { titleRoom } from '../title-room';
import { type TypeScale, typeFor } from '../type-scale';
import { ecologyNotes, ecologyTitle, ecologyTitles } from './ecology-text';
import { pinnedFallLayers } from './pinned-fall';
import { byPlace, type PublishedRow } from './published-rows';
import { rangeBoxes, rowHairlines, rowLayer } from './row-layers';
import { namesWidth, rowNames } from './row-names';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves; levels m BHS. */
export type EcologyStage = {
  readonly rows: readonly PublishedRow[];
  readonly reference2020Metres: number;
  readonly todayMetres: number;
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the fall of the scenario in the year looked at, that of the pinned one, and the tables. */
export type EcologyRuns = {
  readonly fall: ScenarioFall;
  readonly pinned: ScenarioFall | null;
  readonly tables: readonly FigureTable[];
};

/** Published impacts as ranges on the axis of the fall, each in the words of its source; the scenario's fall beside them. */
export function stageEcologyFigure(stage: EcologyStage, first: EcologyRuns, from: Provenance) {
  const { rows, reference2020Metres, todayMetres, display, frame, words } = stage;
  const { units } = display;
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const isColumn = breadth === 'column';
  const subtitle = words(`ecology.subtitle.${isColumn ? 'short' : 'long'}`, {
    level: formatLevel(reference2020Metres, display),
    datum: words(`datum.${display.datum.id}`),
    unit: words(`level.unit.${units}`),
  });
  const titleOf = ({ fall }: EcologyRuns) => ecologyTitle(rows, fall, display, words);
  const textFor = (runs: EcologyRuns, provenance: Provenance, shown: number) => {
    const notes = isColumn ? '' : ecologyNotes(rows, shown, reference2020Metres, display, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const titleLines = titleRoom(titleOf(first), ecologyTitles(rows, display, words), type.title, frame);
  const head = declineHeadHeight(type);
  const roomIn = (body: Area) => body.height - head - type.tick.size * 1.8;
  const least = leastRow(breadth, type);
  const rowsIn = (body: Area) => Math.max(1, Math.min(rows.length, Math.floor(roomIn(body) / least)));
  // The note on rows left out takes room of its own.
  const shownFirst = rowsIn(compose(frame, textFor(first, from, rows.length), titleLines).body);
  const { body } = compose(frame, textFor(first, from, shownFirst), titleLines);
  const count = rowsIn(body);
  const shown = byPlace(rows.slice(0, count));
  const left = namesWidth(rows, breadth, type, words);
  const right = type.tick.size * 0.8;
  const area: Area = { x: left, y: body.y + head, width: body.width - left - right, height: roomIn(body) };
  const axes = { x: declineAxis(units, area.width, type), y: rowAxis(count, type) };
  const plot = plotOf(area, axes);
  const place = { rows: count, down: breadth === 'narrow' ? 0.28 : 0 };
  const thickness = breadth === 'narrow' ? 8 : Math.min(13, Math.round((area.height / count) * 0.5));
  const still = stillDeclineLayers(todayMetres, plot, units, type, words);
  const hairlines = rowHairlines(place, plot);
  const marks = rowLayer(shown, place, thickness);
  const names = rowNames(shown, place, plot, breadth, type, words);
  const taken = [...names.labels.map(boxOf), ...rangeBoxes(marks, plot)];

  return (runs: EcologyRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, count);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const { fall, pinned, tables } = runs;
    return {
      id: 'ecology',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [
        {
          kind: 'cartesian',
          id: 'ecology',
          area,
          ...axes,
          layers: [
            hairlines,
            ...still,
            ...scenarioDeclineLayers(fall, plot, units, type, words),
            ...pinnedFallLayers(pinned, plot, taken, type, words),
            marks,
            names,
          ],
        },
      ],
      tables,
      crosshair: null,
      provenance,
    };
  };
}

/** The smallest height of a row, px: one line in a column, two and a range on a phone, two elsewhere. */
function leastRow(breadth: Breadth, type: TypeScale): number {
  if (breadth === 'column') return type.label.size * 1.15;
  return breadth === 'narrow' ? type.strong.size * 1.3 + type.small.size * 1.3 + 16 : type.label.size * 2.3;
}

function rowAxis(rows: number, type: TypeScale): Axis {
  return { domain: [0, rows], ticks: [], grid: false, line: false, side: 'hidden', style: type.tick };
}
