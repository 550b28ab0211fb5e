import type { ModelSettings } from '@/lib/model/parameters';

/** A named set of assumptions: the mode, and the values in which it differs from the defaults. */
export type Preset = {
  readonly id: string;
  readonly mode: ModelSettings['mode'];
  readonly values: Partial<ModelSettings>;
};

export const presets: readonly Preset[] = [
  { id: 'decline-9', mode: 'decline', values: { decline: 9 } },
  { id: 'decline-18', mode: 'decline', values: { decline: 18 } },
];

/** The preset of an empty link. */
export const defaultPresetId = 'decline-9';
