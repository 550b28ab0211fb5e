import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOnTheSame } from './rows-on-the-same';

it('lets the events of a site share the cell of their sources, and parts two sites that rest on the same', () => {
  const rows = [
    ['Volga Delta', 'degraded', 'Ramsar 2011'],
    ['Volga Delta', 'cut off', 'Ramsar 2011'],
    ['Volga Delta', 'dry', 'Ramsar 2011'],
    ['Kaydak Inlet', 'dry', 'Ramsar 2011'],
    ['Kaydak Inlet', 'dry', null],
  ];
  expect(rows.map((_, row) => rowsOnTheSame(rows, row, 2))).toEqual([3, 0, 0, 1, 1]);
});

it('covers every row once, for any table', () => {
  const cell = fc.constantFrom('a', 'b', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
      const spans = rows.map((_, row) => rowsOnTheSame(rows, row, 1));
      const covered = rows.map(() => 0);
      for (const [row, span] of spans.entries()) for (let i = row; i < row + span; i += 1) covered[i]! += 1;
      expect(covered).toEqual(rows.map(() => 1));
    }),
  );
});
