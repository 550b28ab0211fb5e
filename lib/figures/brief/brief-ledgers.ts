import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { ledgerPanel } from '../ledger/ledger-panel';
import type { Area, BarsPanel } from '../panel';
import { portBlocks } from '../port-crossings/port-blocks';
import { portLedgers } from '../ports/port-ledger';
import { shortPortName } from '../ports/port-names';
import { blocksByLine } from '../site-crossings/site-blocks';
import { rowsAhead } from '../site-crossings/site-crossings-text';
import { sitePanel } from '../site-crossings/site-panel';
import { typeFor } from '../type-scale';
import { siteLedger } from '../wetlands/site-ledger';

/** Type of the brief: that of a printed page. */
const type = typeFor('middle');

/** Thresholds of wetlands that are shown: those that the sea reaches next. */
const sitesShown = 6;

/** The ports of the brief: when the sea falls below three quarters of the cargo, by the rule of each place shown first. */
export function briefPorts(scenario: Scenario, runs: Runs, context: FigureContext, body: Area): BarsPanel {
  const { data, basin, words } = context;
  const { own, pinned } = portLedgers(scenario, runs, context);
  const nameOf = (id: string) => shortPortName(id, data.ports, words);
  // Flat: a line a place, without the room that parts places of several lines.
  const blocks = portBlocks(own, pinned, { first: 1, beside: 0 }, nameOf, words);
  return ledgerPanel(
    'brief-ports',
    { blocks, paint: 'ports' },
    {
      body,
      style: { titles: 'left', hasNames: false, sideWidths: [] },
      sides: [],
      display: displayOf(scenario, context),
      lastYear: basin.start.year,
      type,
      words,
    },
  );
}

/** The wetlands of the brief: the thresholds that the record has not passed and the sea reaches next. */
export function briefWetlands(
  scenario: Scenario,
  { projection, pinned }: Runs,
  context: FigureContext,
  body: Area,
): BarsPanel {
  const { data, basin, words } = context;
  const ledgerOf = (of: Runs['projection']) => siteLedger(of, basin, data.wetlandThresholds);
  const own = ledgerOf(projection);
  const rows = rowsAhead(own).slice(0, sitesShown);
  return sitePanel(blocksByLine(rows, pinned && ledgerOf(pinned), data.wetlands, words), own, {
    body,
    style: { titles: 'left', hasNames: true, sideWidths: [] },
    sides: [],
    display: displayOf(scenario, context),
    lastYear: basin.start.year,
    type,
    words,
  });
}
