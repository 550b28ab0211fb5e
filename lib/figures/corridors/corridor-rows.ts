import type { Corridor } from '@/lib/domain/port';
import { type CorridorLimit, corridorLimits } from '@/lib/impacts/ports/corridor-limits';
import { corridorLoad } from '@/lib/impacts/ports/corridor-load';
import type { PortThreshold } from '@/lib/impacts/ports/threshold-levels';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { dugInYear } from '../ports/fleet-of-scenario';
import { type PortLedgerRow, portLedgers } from '../ports/port-ledger';

/** A threshold of a route: the row of its weakest port in the ledger, and the same row in the pinned scenario. */
export type RouteCrossing = { readonly row: PortLedgerRow; readonly pinned: PortLedgerRow | null };

/** What a route carries of a full ship (0…1) in a year, in the runs; equal where the year is observed. */
export type RouteLoad = { readonly p05: number; readonly p50: number; readonly p95: number };

/** A route with its weakest port. Null where the depth of no port is known. */
export type CorridorRow = {
  readonly corridor: Corridor;
  /** The port that limits the route at three quarters. */
  readonly weakestPortId: string | null;
  /** Ports of unknown depth: with any, years are "no later than" and loads "at most". */
  readonly unknownPortIds: readonly string[];
  readonly today: number | null;
  readonly later: RouteLoad | null;
  readonly quarter: RouteCrossing | null;
  readonly half: RouteCrossing | null;
};

/** Look every route up in the ledger of ports, and compute what it carries today and in the year of the scenario. */
export function corridorRows(scenario: Scenario, runs: Runs, context: FigureContext): readonly CorridorRow[] {
  const { basin } = context;
  const ledgers = portLedgers(scenario, runs, context);
  const limits = limitsOf(scenario, context);
  const levels = levelsInYear(scenario, runs, context);
  const loadAt = (limit: CorridorLimit, levelMetres: number, dugMetres: number) =>
    corridorLoad(limit, { levelMetres, dugMetres, allowanceMetres: scenario.allowance })?.share ?? null;
  // With another ship the pinned scenario may have another weakest port.
  const pinned = scenario.pin === null ? null : limitsOf(readLink(scenario.pin).scenario, context);
  const crossing = (limit: CorridorLimit, threshold: PortThreshold): RouteCrossing | null => {
    const row = weakestRow(ledgers.own, limit, threshold);
    const other = pinned?.find(({ corridor }) => corridor === limit.corridor);
    const beside = other === undefined ? null : weakestRow(ledgers.pinned ?? [], other, threshold);
    return row === null ? null : { row, pinned: beside };
  };
  return limits.map((limit): CorridorRow => {
    const quarter = crossing(limit, 'three_quarters');
    const [p05, p50, p95] = levels.metres.map((level) => loadAt(limit, level, levels.dugMetres));
    const isKnown = p05 != null && p50 != null && p95 != null;
    return {
      corridor: limit.corridor,
      weakestPortId: quarter?.row.assetId ?? null,
      unknownPortIds: limit.unknownPortIds,
      today: loadAt(limit, basin.start.levelMetres, 0),
      later: isKnown ? { p05, p50, p95 } : null,
      quarter,
      half: crossing(limit, 'half'),
    };
  });
}

function limitsOf(scenario: Scenario, { data }: FigureContext): readonly CorridorLimit[] {
  return corridorLimits(data.corridors, data.portRules, data.vessels, scenario);
}

/** The row of the weakest port: a route's crossing is that of no other. */
function weakestRow(
  ledger: readonly PortLedgerRow[],
  { thresholds }: CorridorLimit,
  threshold: PortThreshold,
): PortLedgerRow | null {
  const weakest = thresholds?.find((of) => of.threshold === threshold)?.weakest.rule;
  return ledger.find((row) => row.rule === weakest && row.threshold === threshold) ?? null;
}

/** Low, middle and high level of the year looked at, m BHS; a load never falls as the sea rises, so its quantiles follow. */
function levelsInYear(scenario: Scenario, { projection }: Runs, { basin }: FigureContext) {
  const { years, bands } = projection;
  const first = years[0] ?? 0;
  if (scenario.year <= first) {
    const observed = basin.record.find(({ year }) => year === scenario.year) ?? basin.start;
    const level = observed.levelMetres;
    return { metres: [level, level, level], dugMetres: 0 };
  }
  const index = Math.min(scenario.year - first, years.length - 1);
  const { p05, p50, p95 } = bands.at(index);
  return { metres: [p05, p50, p95], dugMetres: dugInYear(scenario, projection) };
}
