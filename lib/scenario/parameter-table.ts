import type { Parameter, ValueOf } from '@/lib/domain/parameter';
import { modelParameters } from '@/lib/model/parameters';
import { portParameters } from './port-parameters';
import { defaultPresetId, presets } from './presets';
import { viewParameters } from './view-parameters';

/** Every adjustable number and choice of the product, keyed and ordered as in links. */
export const parameterTable = {
  preset: {
    id: 'preset',
    kind: 'choice',
    options: presets.map((preset) => preset.id),
    default: defaultPresetId,
    source: 'Named sets of assumptions (data/presets.json); what a link states beside it differs from the preset',
  },
  mode: {
    id: 'mode',
    kind: 'choice',
    options: ['balance', 'decline'],
    default: 'balance',
    source: 'The water balance, or a prescribed fall with natural variability around it',
  },
  ...modelParameters,
  ...portParameters,
  ...viewParameters,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameterTable;

/** A value for every parameter. */
export type ParameterValues = { readonly [Id in ParameterId]: ValueOf<(typeof parameterTable)[Id]> };

/** Tell whether a key of a link names a parameter. */
export function isParameterId(key: string): key is ParameterId {
  return Object.hasOwn(parameterTable, key);
}
