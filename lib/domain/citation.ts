/** A report, paper or page that one row of a table rests on, named there by its id. */
export type Citation = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** As printed: `2025`, `about 2008`, or null where undated. */
  readonly year: string | null;
  readonly url: string | null;
};
