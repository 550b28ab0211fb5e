import { type AssumptionId, assumptions } from './assumptions';
import type { Scenario } from './scenario';

/** Every parameter that decides numbers of a run, with its value: those of the model and of the berths, and the mode. */
export function effectiveParameters(scenario: Scenario): Readonly<Record<string, number | string>> {
  const ids = Object.keys(assumptions) as AssumptionId[];
  return { mode: scenario.mode, ...Object.fromEntries(ids.map((id) => [id, scenario[id]])) };
}
