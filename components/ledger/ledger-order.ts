import type { LedgerCell, LedgerFilter, LedgerLine } from './ledger-view';

/** The column by which rows are sorted, and which way; null: the order of the tables. */
export type LedgerSort = { readonly column: number; readonly direction: 'ascending' | 'descending' } | null;

/** The options chosen, by filter. */
export type LedgerChoice = Readonly<Record<string, string>>;

/** The choice with which a ledger opens. */
export function initialChoice(filters: readonly LedgerFilter[]): LedgerChoice {
  return Object.fromEntries(filters.map(({ id, initial }) => [id, initial]));
}

/** Choose the rows that every filter lets pass. */
export function chosenLines(lines: readonly LedgerLine[], choice: LedgerChoice): readonly LedgerLine[] {
  const wanted = Object.entries(choice).filter(([, option]) => option !== 'all');
  return lines.filter(({ tags }) => wanted.every(([filter, option]) => tags[filter]?.includes(option)));
}

/** Sort rows by a column; equal ones stay as they stand, and what has no value comes last, whichever way. */
export function sortedLines(lines: readonly LedgerLine[], sort: LedgerSort): readonly LedgerLine[] {
  if (sort === null) return lines;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const orderOf = ({ cells }: LedgerLine) => cells[sort.column]?.[1] ?? null;
  return lines.toSorted((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compared(left, right);
  });
}

/** What a press on the head of a column does: rising, falling, then the order of the tables again. */
export function nextSort(sort: LedgerSort, column: number): LedgerSort {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

function compared(a: NonNullable<LedgerCell[1]>, b: NonNullable<LedgerCell[1]>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en');
}
