import { expect, test } from 'vitest';
import { smallMultiples } from './small-multiples';

const body = { x: 0, y: 100, width: 600, height: 300 };
const room = { columns: 3, gap: 20, rowGap: 10, head: 30, left: 25, bottom: 15 };

test('plots are equal, do not touch, and fill the body', () => {
  // By hand: (600 − 25 − 2·20)/3 across and (300 − 2·30 − 15 − 10)/2 down.
  const cells = smallMultiples(body, 5, room);
  for (const { plot } of cells) {
    expect(plot.width).toBeCloseTo(535 / 3, 9);
    expect(plot.height).toBeCloseTo(107.5, 9);
  }
  const last = cells[2]?.plot;
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(600, 9);
  const bottom = cells[3]?.plot;
  expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeCloseTo(400 - 15, 9);
});

test('levels are written at the left of each row, years under the last plot of each column', () => {
  const cells = smallMultiples(body, 5, room);
  expect(cells.map(({ isRowStart }) => isRowStart)).toEqual([true, false, false, true, false]);
  expect(cells.map(({ isColumnEnd }) => isColumnEnd)).toEqual([false, false, true, true, true]);
});
