/** A cell: what is written, and what it is sorted by; null comes last, whichever way. */
export type LedgerCell = readonly [text: string, order: number | string | null];

/** A column of a ledger. The first names the row. */
export type LedgerColumn = {
  readonly key: string;
  readonly label: string;
  readonly align: 'left' | 'right';
  /** The choice of columns it belongs to; null: always shown. */
  readonly set: string | null;
};

/** Something that rows are chosen by; `all` is the option that lets every row pass. */
export type LedgerFilter = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The option chosen at first. */
  readonly initial: string;
};

/** A row of a ledger: a cell per column, in their order, and the options of each filter that it belongs to. */
export type LedgerLine = {
  readonly id: string;
  /** Page of what the row is about; null on that page itself. */
  readonly href: string | null;
  /** Written when first read: rows that are not shown are not written. */
  readonly cells: readonly LedgerCell[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
};

/** A ledger of crossings, written for a reader: plain, so that a page can carry that of the default scenario. */
export type LedgerView = {
  readonly caption: string;
  readonly columns: readonly LedgerColumn[];
  /** Choices of columns, the first shown at first; empty where there is none. */
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  readonly filters: readonly LedgerFilter[];
  readonly lines: readonly LedgerLine[];
};

/** The formats in which a ledger is given away. */
export type LedgerFormat = 'csv' | 'xlsx';
