import type { Port, TradeFigure } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { PlacedText } from '../layer';
import type { LedgerEntry } from '../ledger/ledger-block';
import { shortPortName } from '../ports/port-names';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { type TypeScale, typeFor } from '../type-scale';
import { loadInWords, loadPanel } from './corridor-loads';
import { namesWidth } from './corridor-names';
import type { CorridorRow, RouteCrossing } from './corridor-rows';
import {
  type Arrangement,
  type CorridorColumns,
  corridorLines,
  corridorMargins,
  layOutCorridors,
  type RouteEntries,
} from './corridors-layout';
import { yearsPanel } from './corridors-panels';
import { corridorsTable, tradeTable } from './corridors-tables';
import { corridorsNotes, corridorsTitle, corridorsTitles } from './corridors-text';

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
  // A printed column has room for one route at each port.
  const drawnOf = (rows: readonly CorridorRow[], arrangement: Arrangement) =>
    arrangement === 'years' ? rows.filter(isFirstAtItsPort) : rows;
  const bodyFor = (arrangement: Arrangement) => compose(frame, textFor(first, from, arrangement), titleLines).body;
  const fits = (arrangement: Arrangement) => {
    const { head, foot } = corridorMargins(arrangement, type);
    const lines = corridorLines(entriesOf(drawnOf(first.rows, arrangement), arrangement, breadth, words), arrangement);
    return bodyFor(arrangement).height - head - foot >= lines * type.label.size * 1.14;
  };
  const choices = arrangements[breadth];
  const arrangement = choices.find(fits) ?? choices.at(-1) ?? 'line';
  const body = bodyFor(arrangement);
  const widths = columnsOf(first.rows, arrangement, breadth, nameOf, type, words);

  return (runs: CorridorsRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, arrangement);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const routes = entriesOf(drawnOf(runs.rows, arrangement), arrangement, breadth, words);
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
    return {
      id: 'corridors',
      ...frame,
      title: text.title,
      subtitle: text.subtitle,
      description: descriptionOf(text.subtitle, provenance),
      words: [...placed, ...heads],
      rules,
      panels: arrangement === 'years' ? [years] : [years, loadPanel(runs.rows, layout, runs.year, type, words)],
      tables: [corridorsTable(runs.rows, runs.year, nameOf, words), tradeTable(trade, groups, words)],
      crosshair: null,
      provenance,
    };
  };
}

function isFirstAtItsPort({ weakestPortId }: CorridorRow, i: number, rows: readonly CorridorRow[]): boolean {
  return weakestPortId !== null && rows.findIndex((row) => row.weakestPortId === weakestPortId) === i;
}

/** Names at the years are short where there is little room. */
function entriesOf(
  rows: readonly CorridorRow[],
  arrangement: Arrangement,
  breadth: Breadth,
  words: Words,
): readonly RouteEntries[] {
  return rows.map(({ corridor, unknownPortIds, quarter, half }) => {
    const entry = (key: 'quarter' | 'half', of: RouteCrossing | null): readonly LedgerEntry[] => {
      if (of === null) return [];
      const isNamed = arrangement === 'table' || arrangement === 'stacked';
      const name = isNamed ? words(`corridors.${breadth === 'wide' ? 'levels' : 'shortLevels'}.${key}`) : '';
      return [{ id: `${corridor.id}/${key}`, name, ...of, isUpperBound: unknownPortIds.length > 0 }];
    };
    return {
      corridor,
      entries: [...entry('quarter', quarter), ...(arrangement === 'table' ? entry('half', half) : [])],
    };
  });
}

/** Widths that hold for every scenario: of names whichever port is the weakest, and of numbers as wide as they come. */
function columnsOf(
  rows: readonly CorridorRow[],
  arrangement: Arrangement,
  breadth: Breadth,
  nameOf: (portId: string) => string,
  type: TypeScale,
  words: Words,
): { readonly columns: CorridorColumns; readonly weakestX: number } {
  const small = (text: string) => measureText(text, type.small);
  const names = namesWidth(rows, nameOf, arrangement === 'table', type, words);
  const strong = { ...type.strong, size: type.small.size };
  const ports = rows.flatMap(({ corridor }) => corridor.portIds.map((id) => measureText(nameOf(id), strong)));
  const weakestX = names + type.label.size * 0.9;
  const yearName = small(words(`corridors.${breadth === 'wide' ? 'levels' : 'shortLevels'}.quarter`));
  const loads = {
    loadNames: Math.max(small(words('corridors.today')), small('2088')),
    loadTexts: small(loadInWords({ p05: 0.18, p50: 0.88, p95: 1 }, words)),
  };
  const none = { loadNames: 0, track: 0, loadTexts: 0, yearNames: 0 };
  const size = type.label.size;
  const columns: { readonly [A in Arrangement]: CorridorColumns } = {
    table: { names, ...loads, track: size * (breadth === 'wide' ? 9 : 5.5), yearNames: yearName },
    line: { ...none, names: weakestX + Math.max(...ports), ...loads, loadNames: 0, track: size * 5 },
    stacked: { ...none, names, ...loads, track: size * 17, yearNames: Math.max(loads.loadNames, yearName) },
    years: { ...none, names },
  };
  return { columns: columns[arrangement], weakestX };
}
