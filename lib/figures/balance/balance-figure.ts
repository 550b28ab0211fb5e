import type { Words } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { formatSigned } from '@/lib/words/format-number';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import { timeAxis } from '../level/level-axes';
import type { Area } from '../panel';
import { plotOf } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { valueAxis } from '../value-axis';
import { aheadLayers, pastLayers } from './balance-layers';
import { aheadNames, pastNames } from './balance-names';
import { balanceTable } from './balance-table';
import { balanceNotes, balanceTitle, balanceTitles, markedYear } from './balance-text';
import type { BalanceYear } from './balance-years';
import { eraNames } from './era-names';
import type { NetBand } from './net-band';

/** Ends of the axis, km³/yr: fixed, so that it never moves under a slider. */
const domain = [-500, 500] as const;

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type BalanceStage = { readonly past: readonly BalanceYear[]; readonly frame: Frame; readonly words: Words };

/** What moves: the scenario's balance with its band (null for a prescribed fall), and the year looked at. */
export type BalanceRuns = {
  readonly ahead: readonly BalanceYear[] | null;
  readonly band: NetBand;
  readonly year: number;
};

/**
 * The water balance by year, past and scenario: gains stacked above zero, losses below, and what is left as a line with
 * its band. The function given back lays a scenario into what holds still.
 */
export function stageBalanceFigure({ past, frame, words }: BalanceStage, first: BalanceRuns, from: Provenance) {
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const subtitle = words(
    `balance.subtitle.${first.ahead !== null ? 'balance' : breadth === 'column' ? 'declineShort' : 'decline'}`,
  );
  const titleOf = ({ ahead, year }: BalanceRuns) => balanceTitle(past, markedYear(ahead, year), words);
  const textFor = (runs: BalanceRuns, provenance: Provenance) => {
    const notes = breadth === 'column' ? '' : balanceNotes(past, runs.ahead, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const titleLines = titleRoom(titleOf(first), balanceTitles(past, first.ahead !== null, words), type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const head = type.small.size * 1.4;
  const left = type.tick.size * 3.2;
  const area: Area = {
    x: left,
    y: body.y + head,
    width: body.width - left - type.tick.size * 1.3,
    height: body.height - head - type.tick.size * 1.8,
  };
  const years = { from: (past[0]?.year ?? 1978) - 1, to: first.ahead?.at(-1)?.year ?? past.at(-1)?.year ?? 2023 };
  const axes = {
    x: timeAxis({ ...years, display: balticDisplay }, area.width, type),
    y: valueAxis(domain, area.height, type, (value) => formatSigned(value, 0)),
  };
  const plot = plotOf(area, axes);
  const zero: Layer = { kind: 'rule', id: 'zero', role: 'context', axis: 'y', at: 0, paint: 'soft', width: 1 };
  const still: readonly Layer[] = [...pastLayers(past), zero, eraNames(past, first.ahead, plot, type, words)];
  const alone = first.ahead === null ? [pastNames(past, plot, type, words)] : [];

  return (runs: BalanceRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const { ahead, band, year } = runs;
    const marked = markedYear(ahead, year);
    const moving = ahead === null ? [] : aheadLayers(ahead, band);
    const names = ahead === null || marked === null ? [] : aheadNames({ past, ahead, marked, band }, plot, type, words);
    const table = balanceTable(past, ahead, band, words);
    return {
      id: 'balance',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [{ kind: 'cartesian', id: 'balance', area, ...axes, layers: [...moving, ...still, ...alone, ...names] }],
      tables: [table],
      // A booking runs from mid-year to mid-year: its middle is the turn of the year.
      crosshair: { panelId: 'balance', tableId: 'balance', stops: table.rows.map((row) => Number(row[0])) },
      provenance,
    };
  };
}
