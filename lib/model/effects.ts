import { balanceLine } from './balance';
import type { Basin } from './basin';
import type { ModelSettings } from './parameters';

/** The value of each assumption at which it does nothing, or the state it is held against. */
const without = {
  warming: 'none',
  fall: 0,
  natural: 0,
  inflow: 250,
  runoff: 0,
  evaporation: 0,
  amplification: 1,
  use: 0,
  transfer: 0,
  strait: 'closed',
  rain: 0,
} as const satisfies Partial<ModelSettings>;

export type EffectId = keyof typeof without;

export const effectIds = Object.keys(without) as readonly EffectId[];

/** What one assumption does to the level of 2100 (m, negative lowers it), against the value at which it does nothing. */
export type Effect = { readonly against: number | string; readonly metres: number };

/**
 * Take the assumptions of a water balance away one by one, the rest kept. The effects do not add up: assumptions work
 * on each other.
 */
export function effectsIn2100(settings: ModelSettings, basin: Basin): { readonly [Id in EffectId]: Effect } {
  const level = (changed: ModelSettings) => balanceLine(changed, basin).at(-1) ?? Number.NaN;
  const own = level(settings);
  const entries = effectIds.map((id): [EffectId, Effect] => {
    const against = id === 'strait' && settings.strait === 'closed' ? 'open' : without[id];
    const metres = settings[id] === against ? 0 : own - level({ ...settings, [id]: against });
    return [id, { against, metres }];
  });
  return Object.fromEntries(entries) as { readonly [Id in EffectId]: Effect };
}
