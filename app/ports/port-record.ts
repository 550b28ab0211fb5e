import { reportsInOrder } from '@/components/ports/reports-in-order';
import { ruleDates } from '@/components/ports/rule-dates';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import type { Citation } from '@/lib/domain/citation';
import type { Port, PortReport, ReportedRule } from '@/lib/domain/port';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import type { Words } from '@/lib/words/catalogue';

/** All that the tables hold of one port. */
export type PortRecord = {
  readonly port: Port;
  /** The rule shown first comes first; empty where the depth is unknown. */
  readonly rules: readonly ReportedRule[];
  /** Of the port and of its whole coast, in the order of their dates. */
  readonly reports: readonly PortReport[];
  /** What port, rules, ships and reports rest on, the port's own first, each once. */
  readonly citations: readonly Citation[];
};

/** Stretches of coast that reports speak of as a whole, beside the whole sea. */
const coastOf: Readonly<Partial<Record<Port['country'], string>>> = { RU: 'region_ru', IR: 'region_ir' };

/** Gather the record of a port; undefined where there is no such port. */
export function portOf(id: string): PortRecord | undefined {
  const { ports, portRules, vessels, portReports, portCitations } = loadDatasets();
  const port = ports.find((candidate) => candidate.id === id);
  if (port === undefined) return undefined;
  const rules = portRules
    .filter(({ portId }) => portId === id)
    .toSorted((a, b) => Number(a.shown === 'beside') - Number(b.shown === 'beside'));
  const places = [id, 'region', coastOf[port.country]];
  const reports = reportsInOrder(portReports.filter(({ placeId }) => places.includes(placeId)));
  const ships = vessels.filter((vessel) => rules.some(({ designShipId }) => designShipId === vessel.id));
  const ids = new Set([port, ...rules, ...ships, ...reports].flatMap(({ citationIds }) => citationIds));
  return { port, rules, reports, citations: [...ids].flatMap((citation) => portCitations[citation] ?? []) };
}

/** Name the beds and rules known of a port with their years, in one line; null where there is none. */
export function rulesSummary(rules: readonly ReportedRule[], words: Words): string | null {
  if (rules.length === 0) return null;
  return rules
    .map((rule) => words('portPages.ledger.bed', { rule: ruleInWords(rule, words), dates: ruleDates(rule, words) }))
    .join('; ');
}
