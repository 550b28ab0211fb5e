/** A report, paper or page that one row of a table rests on, named there by its id. */
export type Citation = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** As printed: `2025`, `about 2008`, or null where undated. */
  readonly year: string | null;
  readonly url: string | null;
};

/** Citations as printed, by id: without their links, light to carry. */
export type PrintedCitations = Readonly<Record<string, string>>;

/** Write a citation as lists and tables print it: title, publisher and year, as far as they are known. */
export function printedCitation({ title, publisher, year }: Citation): string {
  return [title, publisher, year]
    .filter((part) => part !== null)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
