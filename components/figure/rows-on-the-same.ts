import type { Cell } from '@/lib/figures/table';

/**
 * Count the rows from `row` on that say the same in column `at` about the same thing, the first cell: they share one cell
 * on screen, so that the citations of a site are not printed once per event. 0 where the row above has that cell already.
 */
export function rowsOnTheSame(rows: readonly (readonly Cell[])[], row: number, at: number): number {
  const isSame = (a: number, b: number) => rows[a]?.[0] === rows[b]?.[0] && rows[a]?.[at] === rows[b]?.[at];
  if (row > 0 && isSame(row - 1, row)) return 0;
  let end = row + 1;
  while (end < rows.length && isSame(row, end)) end += 1;
  return end - row;
}
