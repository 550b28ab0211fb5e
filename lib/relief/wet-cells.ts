import type { Grid } from './grid';

/**
 * Cells that are wet `from` one level `until` another (decimetres): a cell is wet at a level that reaches `from` and stays
 * below `until`. Both stand in rows of `stride` with a dry cell around the grid, so that every cell has its neighbours.
 */
export type WetCells = {
  readonly grid: Grid;
  readonly stride: number;
  readonly from: Int16Array;
  readonly until: Int16Array;
  readonly runs: WetRuns;
};

/** Runs of `runLength` cells in reading order: between which levels some of a run are wet, and between which all are. */
export type WetRuns = {
  readonly someFrom: Int16Array;
  readonly someUntil: Int16Array;
  readonly allFrom: Int16Array;
  readonly allUntil: Int16Array;
};

/** A level that no sea reaches. */
export const never = 32_767;

/** Cells of a run: a shore passes through few of these, and the rest need not be read. */
export const runLength = 32;

/** Set cells between two levels of a grid into a frame of dry ones; without `until` they stay wet however high the sea. */
export function wetCells(grid: Grid, from: Int16Array, until?: Int16Array): WetCells {
  const stride = grid.columns + 2;
  const framed = (values?: Int16Array): Int16Array => {
    const frame = new Int16Array(stride * (grid.rows + 2)).fill(never);
    for (let row = 0; values !== undefined && row < grid.rows; row++) {
      frame.set(values.subarray(row * grid.columns, (row + 1) * grid.columns), (row + 1) * stride + 1);
    }
    return frame;
  };
  const [begins, ends] = [framed(from), framed(until)];
  return { grid, stride, from: begins, until: ends, runs: runsOf(begins, ends) };
}

function runsOf(from: Int16Array, until: Int16Array): WetRuns {
  const count = Math.ceil(from.length / runLength);
  const empty = (value: number) => new Int16Array(count).fill(value);
  const [someFrom, someUntil, allFrom, allUntil] = [empty(never), empty(-never), empty(-never), empty(never)];
  from.forEach((begin, cell) => {
    const run = Math.floor(cell / runLength);
    const end = until[cell] ?? never;
    allFrom[run] = Math.max(allFrom[run] ?? never, begin);
    allUntil[run] = Math.min(allUntil[run] ?? never, end);
    if (begin >= end) return;
    someFrom[run] = Math.min(someFrom[run] ?? never, begin);
    someUntil[run] = Math.max(someUntil[run] ?? never, end);
  });
  return { someFrom, someUntil, allFrom, allUntil };
}
