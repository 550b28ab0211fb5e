import type { Country, Position } from './place';

/** An intake, a plant or a field at the sea: told in words, bound to no level. */
export type InfrastructureSite = {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly Country[];
  /** Null where none is known; `uncertaintyDegrees` is null where none is stated. */
  readonly position: (Position & { readonly uncertaintyDegrees: number | null }) | null;
  readonly kind: 'water intake' | 'desalination' | 'oil field' | 'project';
  /** What is known of it, in our words. */
  readonly statement: string;
  readonly status: 'verified' | 'recalled';
  readonly citationIds: readonly string[];
};
