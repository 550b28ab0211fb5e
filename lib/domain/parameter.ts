/** A value from a publication or a measurement, marked on the control of the parameter it speaks of. */
export type EvidenceMark = {
  readonly value: number;
  /** A few words: who, or over which years. */
  readonly label: string;
  /** Id of a source record, or null for a judgement of ours. */
  readonly sourceId: string | null;
};

type Common<Id extends string> = {
  /** Name in code, key in the URL, column in files. */
  readonly id: Id;
  /** Where the default and range come from, in a sentence; an assumption says so. */
  readonly source: string;
};

/**
 * One adjustable number, written down once: the slider, the check of the link, the ensemble,
 * the header of exported files and the methods page read this record.
 * `decimals` is the stored precision: two values are the same if they agree to it.
 */
export type NumberParameter<Id extends string = string> = Common<Id> & {
  readonly kind: 'number';
  /** Unit as printed: `cm/yr`, `km³/yr`, `%`; empty for a pure number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  /** Step of the control; finer values are allowed in a link, down to `decimals`. */
  readonly step: number;
  /** Null where the value may be absent. */
  readonly default: number | null;
  readonly marks: readonly EvidenceMark[];
};

/** One choice among named options. */
export type ChoiceParameter<Id extends string = string, Option extends string = string> = Common<Id> & {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default: Option;
};

export type Parameter = NumberParameter | ChoiceParameter;

/** The value type that a parameter record admits. */
export type ValueOf<P extends Parameter> =
  P extends ChoiceParameter<string, infer Option> ? Option : P extends { default: null } ? number | null : number;
