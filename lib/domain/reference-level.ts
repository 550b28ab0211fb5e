/**
 * A level that some report on a port refers to. It is no part of a series: a `local gauge` stands on a zero of its own
 * and is never compared with the others.
 */
export type ReferenceLevel = {
  /** As printed: `6–12 June 2024`. */
  readonly date: string;
  readonly place: string;
  /** m BHS, as the source takes it. */
  readonly levelMetres: number;
  readonly scope: 'whole sea' | 'part of the sea' | 'local gauge';
  readonly status: 'verified' | 'derived' | 'recalled';
  readonly note: string | null;
  readonly citationIds: readonly string[];
};
