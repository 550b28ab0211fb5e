import { chanceSets, ledgerColumns } from '@/components/ledger/crossing-cells';
import type { LedgerFilter, LedgerView } from '@/components/ledger/ledger-view';
import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { portLedger } from '@/lib/figures/ports/port-ledger';
import { shortPortName } from '@/lib/figures/ports/port-names';
import { oncePer } from '@/lib/figures/remember';
import { portThresholds } from '@/lib/impacts/ports/threshold-levels';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Words } from '@/lib/words/catalogue';
import { portLedgerLines } from './port-ledger-lines';

/** Write the ledger of all ports under a scenario; it opens with three thresholds of the rules shown first. */
export function portLedgerView(scenario: Scenario, { projection }: Runs, context: FigureContext): LedgerView {
  const { data, basin, words } = context;
  const rows = portLedger(projection, { data, basin, assumptions: scenario });
  const display = displayOf(scenario, context);
  return {
    caption: words('portPages.ledger.caption', { datum: words(`datum.${scenario.datum}`) }),
    columns: columnsOfAll(words),
    sets: chanceSets(words),
    filters: filtersOf(context),
    lines: portLedgerLines(rows, null, display, context),
  };
}

/** Write the ledger of one port, all its rules and thresholds; null where its depth is unknown. */
export function ledgerOfPort(
  portId: string,
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
): LedgerView | null {
  const { data, basin, words } = context;
  const rows = portLedger(projection, { data, basin, assumptions: scenario }).filter(
    ({ assetId }) => assetId === portId,
  );
  if (rows.length === 0) return null;
  const name = shortPortName(portId, data.ports, words);
  const lines = portLedgerLines(rows, portId, displayOf(scenario, context), context);
  return {
    caption: words('portPages.ledger.captionOf', { port: name, datum: words(`datum.${scenario.datum}`) }),
    // The page names the port: what names a row here is its threshold.
    columns: columnsOfPort(words),
    sets: chanceSets(words),
    filters: [],
    lines: lines.map(({ cells: [, bed, threshold, ...cells], ...line }) => ({
      ...line,
      cells: [threshold ?? ['', null], bed ?? ['', null], ...cells],
    })),
  };
}

const columnsOfAll = oncePer((words: Words) => ledgerColumns(['place', 'bed', 'threshold'], words));
const columnsOfPort = oncePer((words: Words) => ledgerColumns(['threshold', 'bed'], words));

/** What the ledger can be filtered by: only what some row has. */
const filtersOf = oncePer(({ data, words }: FigureContext): readonly LedgerFilter[] => {
  const known = new Set(data.portRules.map(({ portId }) => portId));
  const ports = data.ports.filter(({ id }) => known.has(id));
  const all = { id: 'all', label: words('portPages.ledger.all') };
  const routes = data.corridors.filter(({ portIds }) => portIds.some((id) => known.has(id)));
  const countries = [...new Set(ports.map(({ country }) => country))];
  const roles = [...new Set(ports.flatMap((port) => port.roles))];
  const filter = (id: 'country' | 'route' | 'role', options: LedgerFilter['options']): LedgerFilter => ({
    id,
    label: words(`portPages.ledger.filters.${id}`),
    options: [all, ...options],
    initial: 'all',
  });
  return [
    filter(
      'country',
      countries.map((id) => ({ id, label: words(`wetlands.countries.${id}`) })),
    ),
    filter(
      'route',
      routes.map(({ id, name }) => ({ id, label: name })),
    ),
    filter(
      'role',
      roles.map((id) => ({ id, label: words(`portPages.roles.${id}`) })),
    ),
    {
      id: 'threshold',
      label: words('portPages.ledger.filters.threshold'),
      options: [
        { id: 'main', label: words('portPages.ledger.main') },
        all,
        ...portThresholds.map((id) => ({ id, label: words(`portCrossings.thresholds.${id}`) })),
      ],
      initial: 'main',
    },
    {
      id: 'rule',
      label: words('portPages.ledger.filters.rule'),
      options: [{ id: 'first', label: words('portPages.ledger.firstRules') }, all],
      initial: 'first',
    },
  ];
});
