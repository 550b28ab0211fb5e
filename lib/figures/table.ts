/** A column of a figure's table: the numbers plotted, in the unit and datum shown. */
export type Column = {
  readonly key: string;
  /** Head of the column on screen and in files. */
  readonly label: string;
  readonly unit: string | null;
  /** How its cells are written on screen: a `line` is text that is not broken, `sources` are citations in full. */
  readonly format: 'year' | 'month' | 'level' | 'signed' | 'number' | 'text' | 'line' | 'sources';
  readonly decimals: number;
};

export type Cell = number | string | null;

/** The numbers behind a figure: rows are what the crosshair reads out and what CSV holds. */
export type FigureTable = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
