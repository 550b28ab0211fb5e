import type { LedgerView } from '@/components/ledger/ledger-view';
import type { FigureContext, Runs } from '@/lib/figures/context';
import { outcomeWords } from '@/lib/figures/outcome-words';
import { scenarioLevel } from '@/lib/figures/wetlands/scenario-level';
import { metresDug } from '@/lib/impacts/ports/metres-dug';
import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import { type DistanceRow, distanceView } from './distance-view';
import { type BerthLevels, levelsView } from './levels-view';
import { ledgerOfPort } from './port-ledger-view';
import { type QuarterRow, quarterView } from './quarter-view';
import { type RouteView, routesView } from './routes-view';

/** What a scenario makes of a port: plain, so that its page can carry that of the default scenario in its HTML. */
export type PortView = {
  readonly scenario: string;
  readonly outcome: string;
  readonly datum: string;
  readonly thisYear: number;
  readonly thenYear: number;
  /** The sea today and in the scenario's year, m BHS, and 9 in 10 runs; null where the year is observed. */
  readonly todayMetres: number;
  readonly thenMetres: number;
  readonly thenBand: { readonly lowMetres: number; readonly highMetres: number } | null;
  /** How far the beds lie deeper in that year than today, m: dug by the scenario, less its silt. */
  readonly dugMetres: number;
  /** The year in which the scenario digs; null where it digs nothing. */
  readonly digsFrom: number | null;
  /** Empty, and the ledger null, where the depth is unknown. */
  readonly quarters: readonly QuarterRow[];
  readonly levels: readonly BerthLevels[];
  readonly ledger: LedgerView | null;
  /** Null where no distance is printed. */
  readonly distances: readonly DistanceRow[] | null;
  readonly routes: readonly RouteView[];
};

/** Say what a scenario makes of a port. */
export function portView(portId: string, scenario: Scenario, runs: Runs, context: FigureContext): PortView {
  const { basin, words } = context;
  const then = scenarioLevel(runs.projection, basin, scenario.year);
  return {
    scenario: scenarioInWords(scenario, words),
    outcome: outcomeWords(scenario, runs, context),
    datum: words(`datum.${scenario.datum}`),
    thisYear: basin.start.year,
    thenYear: then.year,
    todayMetres: basin.start.levelMetres,
    thenMetres: then.levelMetres,
    thenBand: then.band,
    dugMetres: metresDug(scenario, scenario.year, basin.start.year),
    digsFrom: scenario.dredge > 0 ? scenario.dredgeFrom : null,
    quarters: quarterView(portId, scenario, runs, context),
    levels: levelsView(portId, scenario, runs, context),
    ledger: ledgerOfPort(portId, scenario, runs, context),
    distances: distanceView(portId, scenario, runs, context),
    routes: routesView(portId, scenario, runs, context),
  };
}
