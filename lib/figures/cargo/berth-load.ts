import { metresDug } from '@/lib/impacts/ports/metres-dug';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { type ScenarioFall, scenarioFall } from '../decline/scenario-fall';
import type { KnownPort } from '../ports/fleet-of-scenario';
import { shareAt } from './cargo-curves';

/** What a place carries of a full load (0…1): today, and in the year that a scenario looks at. */
export type BerthLoad = KnownPort & {
  /** On the bed as reported, at the last annual mean; low and high by what is not known of the bed. */
  readonly today: { readonly low: number; readonly best: number; readonly high: number };
  /** On the scenario's own line, and what 5 and 95 % of the runs stay below; null in a year of the record. */
  readonly ahead: { readonly low: number; readonly best: number; readonly high: number } | null;
};

/** Compute the loads of places today and in the scenario's year, with the bed as it lies then. */
export function berthLoads(
  known: readonly KnownPort[],
  scenario: Scenario,
  projection: Projection,
  basin: Basin,
): readonly BerthLoad[] {
  const { fallMetres, band }: ScenarioFall = scenarioFall(projection, basin, scenario.year);
  const dug = metresDug(scenario, scenario.year, projection.years[0] ?? 0);
  return known.map((port) => {
    const now = (deeper: number) => shareAt(port.berth, basin.start.levelMetres, scenario, deeper);
    const then = (fall: number) => shareAt(port.berth, basin.reference2020Metres - fall, scenario, dug);
    const margin = port.berth.rule.uncertaintyMetres;
    return {
      ...port,
      today: { low: now(-margin), best: now(0), high: now(margin) },
      ahead: band && { low: then(band.high), best: then(fallMetres), high: then(band.low) },
    };
  });
}
