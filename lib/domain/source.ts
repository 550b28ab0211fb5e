/** Where a table or a number comes from, as printed under figures, on the data page and in every export. */
export type SourceRecord = {
  readonly id: string;
  /** What the source holds, as a heading. */
  readonly title: string;
  /** Who measured or computed it. */
  readonly producer: string;
  /** The citation to print. */
  readonly citation: string;
  /** A few words for the line under a figure: what, and from whom. */
  readonly short: string;
  /** The terms in two or three words, for the same line. */
  readonly terms: string;
  readonly url: string | null;
  readonly doi: string | null;
  /** Licence or terms as far as they are known, in a sentence. */
  readonly licence: string;
  /** Vertical datum of the levels in it, or null where it holds none. */
  readonly datum: string | null;
  readonly unit: string;
  /** Period covered, as text: `1921–2025`. */
  readonly period: string;
  /** Uncertainty as text, or null where unknown. */
  readonly uncertainty: string | null;
  /** Day on which it was read, `2026-11-24`. */
  readonly accessed: string;
  /** How our table was derived from what was read. */
  readonly derivation: string;
  /** Known doubts, a sentence each; empty where none is known. */
  readonly doubts: readonly string[];
  /** `verified`: read in the named place. `recalled`: from memory, shown as unconfirmed. `derived`: our arithmetic. */
  readonly status: 'verified' | 'derived' | 'recalled' | 'assumption';
};
