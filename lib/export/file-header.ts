/** What every table that leaves the house says about itself, in the order in which it is printed. */
export type FileHeader = {
  readonly title: string;
  /** Units of the columns, as text. */
  readonly units: string;
  /** Vertical datum of the levels in it, or null where it holds none. */
  readonly datum: string | null;
  /** Citations. */
  readonly sources: readonly string[];
  readonly licence: string;
  /** The scenario in words, or null where the numbers are observed. */
  readonly scenario: string | null;
  readonly seed: number | null;
  readonly runId: string | null;
  readonly link: string;
};

/** The header as label and value, a source each its own line, nothing for what is null. */
export function headerEntries(header: FileHeader): (readonly [label: string, value: string])[] {
  const entries: (readonly [string, string | number | null])[] = [
    ['title', header.title],
    ['units', header.units],
    ['datum', header.datum],
    ...header.sources.map((source) => ['source', source] as const),
    ['licence', header.licence],
    ['scenario', header.scenario],
    ['seed', header.seed],
    ['run id', header.runId],
    ['link', header.link],
  ];
  return entries.flatMap(([label, value]) => (value === null ? [] : [[label, String(value)] as const]));
}
