/** A single level from before the annual series: said in words, never drawn as part of a line. */
export type HistoricAnchor = {
  readonly year: number;
  /** m BHS. */
  readonly levelMetres: number;
  readonly sourceId: string;
  readonly statement: string;
  readonly flag: string | null;
};
