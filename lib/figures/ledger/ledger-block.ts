import type { Paint } from '../palette';
import type { LedgerRow } from './ledger-row';

/** One line of a drawn ledger: a threshold of a place. */
export type LedgerEntry = {
  readonly id: string;
  /** Name of the threshold, short enough to stand beside the plot. */
  readonly name: string;
  readonly row: LedgerRow;
  /** The same threshold in the pinned scenario, or null. */
  readonly pinned: LedgerRow | null;
  /** The true year may be earlier, since something of unknown level may be crossed before. */
  readonly isUpperBound?: boolean;
};

/** The lines of one place by one rule or evidence. */
export type LedgerBlock = {
  readonly id: string;
  /** Name of the place; null where the block stands beside that of the same place above it. */
  readonly title: string | null;
  /** What the levels rest on, in small type. */
  readonly detail: string;
  /** Drawn lighter: stands beside the one that is shown first. */
  readonly isBeside: boolean;
  readonly entries: readonly LedgerEntry[];
};

/** What a ledger shows: its blocks from the top, and the colour of its subject. */
export type Ledger = { readonly blocks: readonly LedgerBlock[]; readonly paint: Paint };
