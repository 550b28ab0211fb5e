import type { FigureContext, Runs } from '@/lib/figures/context';
import { type CorridorRow, corridorRows } from '@/lib/figures/corridors/corridor-rows';
import { crossingWords } from '@/lib/figures/ledger/crossing-words';
import { shortPortName } from '@/lib/figures/ports/port-names';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Words } from '@/lib/words/catalogue';

/** A route that a port belongs to, with its weakest known port and the year in which that takes a quarter; for a reader. */
export type RouteView = {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly ports: readonly { readonly id: string; readonly name: string; readonly isUnknown: boolean }[];
  readonly weakest: string;
  readonly quarter: string;
};

/** Give the routes that pass a port. */
export function routesView(
  portId: string,
  scenario: Scenario,
  runs: Runs,
  context: FigureContext,
): readonly RouteView[] {
  const { data, words } = context;
  const nameOf = (id: string) => shortPortName(id, data.ports, words);
  return corridorRows(scenario, runs, context)
    .filter(({ corridor }) => corridor.portIds.includes(portId))
    .map((row) => ({
      id: row.corridor.id,
      name: row.corridor.name,
      group: row.corridor.group,
      ports: row.corridor.portIds.map((id) => ({ id, name: nameOf(id), isUnknown: row.unknownPortIds.includes(id) })),
      weakest: row.weakestPortId === null ? words('portPages.routes.noneKnown') : nameOf(row.weakestPortId),
      quarter: quarterOf(row, words),
    }));
}

function quarterOf({ quarter, unknownPortIds }: CorridorRow, words: Words): string {
  if (quarter === null) return words('portPages.routes.unknown');
  const { lead, year, range } = crossingWords(quarter.row, words, unknownPortIds.length > 0);
  return [lead === null ? null : words('portPages.routes.noLater'), year, range]
    .filter((part) => part !== null)
    .join(' ');
}
