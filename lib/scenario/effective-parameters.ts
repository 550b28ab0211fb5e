import { modelParameters } from '@/lib/model/parameters';
import { portParameters } from './port-parameters';
import type { Scenario } from './scenario';

/** Every parameter that decides numbers of a run, with its value: those of the model and of the ports, and the mode. */
export function effectiveParameters(scenario: Scenario): Readonly<Record<string, number | string>> {
  const ids = [...Object.keys(modelParameters), ...Object.keys(portParameters)] as (
    | keyof typeof modelParameters
    | keyof typeof portParameters
  )[];
  return { mode: scenario.mode, ...Object.fromEntries(ids.map((id) => [id, scenario[id]])) };
}
