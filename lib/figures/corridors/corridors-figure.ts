import type { Port, TradeFigure } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { PlacedText } from '../layer';
import { shortPortName } from '../ports/port-names';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { columnsOf } from './corridor-columns';
import { loadPanel } from './corridor-loads';
import type { CorridorRow } from './corridor-rows';
import { type Arrangement, corridorLines, corridorMargins, layOutCorridors } from './corridors-layout';
import { yearsPanel } from './corridors-panels';
import { corridorsTable, tradeTable } from './corridors-tables';
import { corridorsNotes, corridorsTitle, corridorsTitles } from './corridors-text';
import { routeEntries } from './route-entries';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 2, wide: 2 };

/** The arrangements of a breadth; the first that the height holds is taken. */
const arrangements: { readonly [B in Breadth]: readonly Arrangement[] } = {
  column: ['years'],
  narrow: ['stacked'],
  middle: ['table', 'line'],
  wide: ['table', 'line'],
};

/** What holds still while a slider moves. */
export type CorridorsStage = {
  readonly ports: readonly Port[];
  readonly trade: readonly TradeFigure[];
  /** Last year of the record. */
  readonly lastYear: number;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the routes, and the year looked at. */
export type CorridorsRuns = {
  readonly rows: readonly CorridorRow[];
  readonly year: number;
  readonly isPinned: boolean;
};

/** Routes across the sea: their weakest ports, what they carry today and later, and when a quarter and half are lost. */
export function stageCorridors(stage: CorridorsStage, first: CorridorsRuns, from: Provenance) {
  const { ports, trade, lastYear, frame, words } = stage;
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const nameOf = (portId: string) => shortPortName(portId, ports, words);
  const length = breadth === 'column' ? 'short' : 'whole';
  const titleOf = ({ rows }: CorridorsRuns) => corridorsTitle(rows, length, words);
  const titleLines = titleRoom(titleOf(first), corridorsTitles(first.rows, length, words), type.title, frame);
  const textFor = (runs: CorridorsRuns, provenance: Provenance, arrangement: Arrangement) => {
    const key = { table: 'whole', stacked: 'line', line: 'line', years: 'short' } as const;
    const subtitle = words(`corridors.subtitle.${key[arrangement]}`, { year: String(runs.year) });
    const hasHalf = arrangement === 'table';
    const notes = arrangement === 'years' ? '' : corridorsNotes(arrangement, hasHalf, runs.isPinned, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const bodyFor = (arrangement: Arrangement) => compose(frame, textFor(first, from, arrangement), titleLines).body;
  const fits = (arrangement: Arrangement) => {
    const { head, foot } = corridorMargins(arrangement, type);
    const lines = corridorLines(routeEntries(first.rows, arrangement, breadth, words), arrangement);
    return bodyFor(arrangement).height - head - foot >= lines * type.label.size * 1.08;
  };
  const choices = arrangements[breadth];
  const arrangement = choices.find(fits) ?? choices.at(-1) ?? 'line';
  const body = bodyFor(arrangement);
  const widths = columnsOf(first.rows, arrangement, breadth, nameOf, type, words);

  return (runs: CorridorsRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, arrangement);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const routes = routeEntries(runs.rows, arrangement, breadth, words);
    const layout = layOutCorridors(routes, body, arrangement, widths.columns, type);
    const years = yearsPanel(runs.rows, {
      arrangement,
      layout,
      trade,
      nameOf,
      weakestX: widths.weakestX,
      width: frame.width,
      lastYear,
      type,
      words,
    });
    const heads: readonly PlacedText[] =
      arrangement === 'table'
        ? (
            [
              ['load', layout.load.nameX],
              ['years', layout.yearNamesX],
            ] as const
          ).map(([key, x]) => ({
            text: words(`corridors.heads.${key}`),
            x,
            y: body.y + type.small.size * 0.9,
            anchor: 'start',
            style: type.small,
            paint: 'soft',
          }))
        : [];
    const groups = [...new Set(runs.rows.map(({ corridor }) => corridor.group))];
    return withTables(() => [corridorsTable(runs.rows, runs.year, nameOf, words), tradeTable(trade, groups, words)], {
      id: 'corridors',
      ...frame,
      title: text.title,
      subtitle: text.subtitle,
      description: descriptionOf(text.subtitle, provenance),
      words: [...placed, ...heads],
      rules,
      panels: arrangement === 'years' ? [years] : [years, loadPanel(runs.rows, layout, runs.year, type, words)],
      crosshair: null,
      provenance,
    });
  };
}
