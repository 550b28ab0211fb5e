import type { PrintedCitations } from '@/lib/domain/citation';
import type { Port } from '@/lib/domain/port';
import type { Vessel } from '@/lib/domain/vessel';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import { type LedgerStyle, ledgerLines, ledgerMargins } from '../ledger/ledger-layout';
import { ledgerPanel } from '../ledger/ledger-panel';
import { type LedgerSide, ledgerSideWidths } from '../ledger/ledger-sides';
import type { PortLedgerRow } from '../ports/port-ledger';
import { shortPortName } from '../ports/port-names';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { portBlocks } from './port-blocks';
import { portCrossingsTable } from './port-crossings-table';
import { portCrossingsNotes, portCrossingsTitle, portCrossingsTitles, type Shown } from './port-crossings-text';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 2, wide: 2 };

/** From the whole ledger to one line a place: the first that the room holds is drawn. */
const choices: readonly Shown[] = [
  { first: 3, beside: 3 },
  { first: 3, beside: 1 },
  { first: 3, beside: 0 },
  { first: 2, beside: 0 },
  { first: 1, beside: 1 },
  { first: 1, beside: 0 },
];

const sidesFor: { readonly [B in Breadth]: readonly LedgerSide[] } = {
  column: [],
  narrow: ['below'],
  middle: ['level', 'below'],
  wide: ['level', 'below'],
};

/** Numbers as wide as they come: the room that the texts at the right keep. */
const widest = { levelMetres: -38.88, levelLowMetres: -39.38, levelHighMetres: -38.38, below: { 2050: 0.999 } };

/** What holds still while a slider moves. */
export type PortCrossingsStage = {
  readonly ports: readonly Port[];
  readonly vessels: readonly Vessel[];
  readonly portCitations: PrintedCitations;
  readonly display: LevelDisplay;
  /** Last year of the record. */
  readonly lastYear: number;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the ledger, that of the pinned scenario, and the ship. */
export type PortCrossingsRuns = {
  readonly own: readonly PortLedgerRow[];
  readonly pinned: readonly PortLedgerRow[] | null;
  readonly ship: string;
};

/** When the sea crosses the thresholds of ports: years with their range, levels and chances, in rows by place. */
export function stagePortCrossings(stage: PortCrossingsStage, first: PortCrossingsRuns, from: Provenance) {
  const { ports, vessels, portCitations, display, lastYear, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const nameOf = (portId: string) => shortPortName(portId, ports, words);
  const length = isColumn ? 'short' : 'whole';
  const titleOf = ({ own }: PortCrossingsRuns) => portCrossingsTitle(own, nameOf, length, words);
  const titleLines = titleRoom(
    titleOf(first),
    portCrossingsTitles(first.own, nameOf, length, words),
    type.title,
    frame,
  );
  const sides = sidesFor[breadth];
  const sideWidths = ledgerSideWidths(sides, widest, display, type, words);
  const counts = { known: new Set(first.own.map(({ assetId }) => assetId)).size, all: ports.length };
  const styleOf = ({ first: thresholds, beside }: Shown): LedgerStyle => ({
    titles: breadth === 'narrow' ? 'above' : 'left',
    hasNames: thresholds > 1 || beside > 0,
    sideWidths,
  });
  const textFor = (runs: PortCrossingsRuns, provenance: Provenance, shown: Shown) => {
    const keys = { 1: 'one', 2: 'two', 3: 'all' } as const;
    const unit = words(`level.unit.${display.units}`);
    const subtitle = words(`portCrossings.subtitle.${isColumn ? 'short' : keys[shown.first]}`, {
      unit,
      datum: words(`datum.${display.datum.id}`),
    });
    const notes = isColumn ? '' : portCrossingsNotes(shown, counts, sides.length > 0, runs.pinned !== null, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const bodyFor = (shown: Shown) => compose(frame, textFor(first, from, shown), titleLines).body;
  const least = isColumn ? 1.04 : 1.16;
  const fits = (shown: Shown) => {
    const style = styleOf(shown);
    const lines = ledgerLines(portBlocks(first.own, null, shown, nameOf, words), style);
    return bodyFor(shown).height - ledgerMargins(type, style) >= lines * type.label.size * least;
  };
  const shown = choices.find(fits) ?? { first: 1, beside: 0 };
  const body = bodyFor(shown);

  return (runs: PortCrossingsRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, shown);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const blocks = portBlocks(runs.own, runs.pinned, shown, nameOf, words);
    const room = { body, style: styleOf(shown), sides, display, lastYear, type, words };
    return withTables(
      () => [portCrossingsTable(runs.own, { ports, vessels, portCitations }, runs.ship, display, words)],
      {
        id: 'port-crossings',
        ...frame,
        title: text.title,
        subtitle: text.subtitle,
        description: descriptionOf(text.subtitle, provenance),
        words: placed,
        rules,
        panels: [ledgerPanel('port-crossings', { blocks, paint: 'ports' }, room)],
        crosshair: null,
        provenance,
      },
    );
  };
}
