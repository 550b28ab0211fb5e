import { modelParameters } from '@/lib/model/parameters';
import { presets } from '@/lib/scenario/presets';
import type { Scenario } from '@/lib/scenario/scenario';

/**
 * The water balance of a scenario, for figures that speak of nothing else: itself, or for a prescribed fall the balance
 * as its assumptions stand, which are those of `samant-prange` unless the link says otherwise.
 */
export function balanceOf(scenario: Scenario): Scenario {
  if (scenario.mode === 'balance') return scenario;
  const isBalance = presets.some(({ id, mode }) => id === scenario.preset && mode === 'balance');
  return { ...scenario, mode: 'balance', preset: isBalance ? scenario.preset : 'samant-prange' };
}

const ofDeclineAlone: ReadonlySet<string> = new Set(['decline', 'shape']);

/** Everything that the water balance reads of a scenario, as one text: while it is the same, so are its numbers. */
export function balanceKey(scenario: Scenario): string {
  const ids = Object.keys(modelParameters) as (keyof typeof modelParameters)[];
  return ids
    .filter((id) => !ofDeclineAlone.has(id))
    .map((id) => scenario[id])
    .join(' ');
}
