import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { lazily, oncePer } from '@/lib/figures/remember';
import { eventName } from '@/lib/figures/site-crossings/site-words';
import { shortSiteName } from '@/lib/figures/wetlands/short-site-name';
import { type SiteLedgerRow, siteLedger } from '@/lib/figures/wetlands/site-ledger';
import { wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Words } from '@/lib/words/catalogue';
import { chanceSets, crossingCells, ledgerColumns } from './crossing-cells';
import type { LedgerFilter, LedgerLine, LedgerView } from './ledger-view';

/** Name a row of the ledger of sites, for its line and for the file made of it. */
export function siteLineId({ assetId, threshold }: SiteLedgerRow): string {
  return `${assetId}/${threshold}`;
}

/** Write the ledger of sites under a scenario: every event with its band, evidence class, years and chances. */
export function siteLedgerView(scenario: Scenario, { projection }: Runs, context: FigureContext): LedgerView {
  const { data, basin, words } = context;
  const display = displayOf(scenario, context);
  const rows = siteLedger(projection, basin, data.wetlandThresholds);
  return {
    caption: words('portPages.ledger.siteCaption', { datum: words(`datum.${scenario.datum}`) }),
    columns: columnsOfSites(words),
    sets: chanceSets(words),
    filters: filtersOf(context),
    lines: rows.map((row) => {
      const name = shortSiteName(row.assetId, data.wetlands, words);
      const cells = lazily((): LedgerLine['cells'] => {
        const event = eventName(row, words);
        const evidence = row.evidence.join(', ');
        return [[name, name], [event, event], [evidence, evidence], ...crossingCells(row, display, words)];
      });
      return {
        id: siteLineId(row),
        href: `/wetlands/${row.assetId}/`,
        get cells() {
          return cells();
        },
        tags: {
          country: data.wetlands.find(({ id }) => id === row.assetId)?.countries ?? [],
          event: [row.threshold],
          evidence: row.evidence,
        },
      };
    }),
  };
}

const columnsOfSites = oncePer((words: Words) => ledgerColumns(['site', 'event', 'evidence'], words));

/** What the ledger can be filtered by: only what some row has. */
const filtersOf = oncePer(({ data, words }: FigureContext): readonly LedgerFilter[] => {
  const all = { id: 'all', label: words('portPages.ledger.all') };
  const known = new Set(data.wetlandThresholds.map(({ siteId }) => siteId));
  const sites = data.wetlands.filter(({ id }) => known.has(id));
  const countries = [...new Set(sites.flatMap((site) => site.countries))];
  const evidence = [...new Set(data.wetlandThresholds.flatMap((of) => of.evidence))].toSorted();
  const filter = (id: 'country' | 'event' | 'evidence', options: LedgerFilter['options']): LedgerFilter => ({
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
      'event',
      wetlandEvents.map((id) => ({ id, label: words(`wetlands.events.${id}`) })),
    ),
    filter(
      'evidence',
      evidence.map((id) => ({ id, label: id })),
    ),
  ];
});
