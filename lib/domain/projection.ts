/** A published statement on the future level, normalised to metres and kept with the meaning of its range. */
export type PublishedProjection = {
  readonly id: string;
  /** `change`: metres against the base; `level`: metres BHS; `text`: a statement without a number. */
  readonly quantity: 'change' | 'level' | 'text';
  readonly kind: 'central' | 'range' | 'bound' | 'additive bound' | 'press statement' | 'text';
  readonly centralMetres: number | null;
  readonly lowMetres: number | null;
  readonly highMetres: number | null;
  readonly baseYear: number | null;
  /** Level of the base in m BHS by our reading, or null where the paper states none. */
  readonly baseLevelMetres: number | null;
  readonly endYear: number | null;
  readonly shownOn: 'level figure' | 'track record' | 'table only';
  readonly authors: string;
  /** Year as printed, `2020` or `2025-26`. */
  readonly published: string;
  readonly venue: string;
  readonly doi: string | null;
  readonly scenario: string | null;
  /** Base and end as the source words them. */
  readonly baseline: string | null;
  /** What the range means, in the source's sense: never drawn as if all ranges were alike. */
  readonly rangeMeaning: string | null;
  readonly url: string | null;
  readonly status: 'verified' | 'recalled';
  readonly notes: string | null;
};

/** Yearly levels of an official scenario, m BHS. */
export type YearlyScenario = {
  readonly id: string;
  readonly points: readonly { readonly year: number; readonly levelMetres: number }[];
};
