import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenLines, initialChoice, type LedgerSort, nextSort, sortedLines } from './ledger-order';
import type { LedgerLine } from './ledger-view';

/** Rows of one column: written values with what they are sorted by. */
function lines(orders: readonly (number | string | null)[]): readonly LedgerLine[] {
  return orders.map((order, i) => ({ id: String(i), href: null, cells: [[String(order), order]], tags: {} }));
}
const ids = (of: readonly LedgerLine[]) => of.map(({ id }) => id).join(' ');
const rising: LedgerSort = { column: 0, direction: 'ascending' };
const falling: LedgerSort = { column: 0, direction: 'descending' };

describe('the order of a ledger', () => {
  it('rises and falls by value, with what is missing last both ways', () => {
    const rows = lines([2041, null, 2029, 2055]);
    expect(ids(sortedLines(rows, rising))).toBe('2 0 3 1');
    expect(ids(sortedLines(rows, falling))).toBe('3 0 2 1');
    expect(ids(sortedLines(rows, null))).toBe('0 1 2 3');
  });

  it('sorts numbers as numbers and names by their letters', () => {
    expect(ids(sortedLines(lines([100, 20, 3]), rising))).toBe('2 1 0');
    expect(ids(sortedLines(lines(['Türkmenbaşy', 'Anzali', 'Kuryk']), rising))).toBe('1 2 0');
  });

  it('leaves equal rows as the tables have them, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }))), (orders) => {
        const rows = lines(orders);
        for (const sort of [rising, falling]) {
          const sorted = sortedLines(rows, sort);
          expect(sorted.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(rows);
          for (const [i, row] of sorted.entries()) {
            const next = sorted[i + 1];
            if (next?.cells[0]?.[1] === row.cells[0]?.[1] && next) expect(Number(row.id)).toBeLessThan(Number(next.id));
          }
        }
      }),
    );
  });

  it('goes at each press from rising to falling to the order of the tables, anew in another column', () => {
    expect(nextSort(null, 2)).toEqual({ column: 2, direction: 'ascending' });
    expect(nextSort({ column: 2, direction: 'ascending' }, 2)).toEqual({ column: 2, direction: 'descending' });
    expect(nextSort({ column: 2, direction: 'descending' }, 2)).toBeNull();
    expect(nextSort({ column: 2, direction: 'descending' }, 0)).toEqual({ column: 0, direction: 'ascending' });
  });
});

describe('the rows chosen', () => {
  const tagged = [
    { id: 'a', href: null, cells: [], tags: { country: ['KZ'], route: ['aktau-alat', 'aktau-dubendi'] } },
    { id: 'b', href: null, cells: [], tags: { country: ['RU'], route: [] } },
  ] as const satisfies readonly LedgerLine[];

  it('pass every filter; all lets every row pass, and a row without any option passes none', () => {
    expect(ids(chosenLines(tagged, { country: 'all', route: 'all' }))).toBe('a b');
    expect(ids(chosenLines(tagged, { country: 'all', route: 'aktau-dubendi' }))).toBe('a');
    expect(ids(chosenLines(tagged, { country: 'RU', route: 'aktau-dubendi' }))).toBe('');
  });

  it('begin with the initial option of each filter', () => {
    expect(initialChoice([{ id: 'rule', label: '', options: [], initial: 'first' }])).toEqual({ rule: 'first' });
  });
});
