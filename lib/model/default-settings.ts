import { type ModelSettings, modelParameters } from './parameters';

const defaults = Object.fromEntries(Object.values(modelParameters).map(({ id, default: value }) => [id, value]));

/** The settings of the default preset: every parameter at its default, mode `balance`. */
export const defaultSettings = Object.freeze({ ...defaults, mode: 'balance' }) as ModelSettings;
