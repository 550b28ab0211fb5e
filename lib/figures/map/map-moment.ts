import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { type ScenarioLevel, scenarioLevel } from '../wetlands/scenario-level';

/** The level that the map shows, m BHS, and where it is from: chosen by hand, measured, or a scenario's with its band. */
export type MapMoment = ScenarioLevel & { readonly by: 'level' | 'record' | 'scenario' };

/** Give the level of the link, or else that of its year: as measured, or the scenario's own line and 9 in 10 of its runs. */
export function mapMoment(scenario: Pick<Scenario, 'level' | 'year'>, projection: Projection, basin: Basin): MapMoment {
  const { level, year } = scenario;
  if (level !== null) return { by: 'level', year, levelMetres: level, band: null };
  const of = scenarioLevel(projection, basin, year);
  return { ...of, by: of.band === null ? 'record' : 'scenario' };
}
