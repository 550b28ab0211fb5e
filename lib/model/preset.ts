import type { ModelSettings } from './parameters';

/** What a preset must give, and what it gives: a fall by 2100 below the annual mean of a year, m. */
export type PresetTarget = {
  /** The pathway of the run that is held against the target; null where the pathway does not matter. */
  readonly warming: ModelSettings['warming'] | null;
  readonly baseYear: number;
  readonly fallMetres: number;
  /** What the preset gives less what it must, with the values at their stored precision. */
  readonly residualMetres: number;
};

/** A named set of assumptions: the mode, and the values in which it differs from the defaults. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  readonly mode: ModelSettings['mode'];
  readonly values: Partial<Omit<ModelSettings, 'mode'>>;
  /** Where it comes from, as a citation or as "assumption". */
  readonly source: string;
  readonly doi: string | null;
  /** The parameters that were solved for. */
  readonly fitted: readonly ('fall' | 'runoff' | 'evaporation')[];
  readonly targets: readonly PresetTarget[];
  /** What must be said beside it, a sentence each. */
  readonly notes: readonly string[];
};
