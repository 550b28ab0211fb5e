import type { Grid } from './grid';

/** Connection level of a cell that the seed cannot reach: as high as can be. */
const never = 32_767;

/**
 * Give the connection level of each cell, decimetres, by a priority flood from one cell (`seed`): cells are reached in
 * the order of the lowest pass on their way. Water goes through the four sides of a cell, not over its corners: so the
 * cut-off areas of the hypsometry come out (10, 18 and 56 km² at −25, −26 and −27 m; over corners there would be none).
 * Cells without data are never reached.
 *
 * R. Barnes, C. Lehman, D. Mulla (2014): Priority-flood. Computers & Geosciences 62, 117–127, doi:10.1016/j.cageo.2013.04.024.
 */
export function connectionLevels(
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  elevationDecimetres: Int16Array,
  noData: Uint8Array,
  seed: number,
): Int16Array {
  const connection = new Int16Array(columns * rows).fill(never);
  const lowest = elevationDecimetres[seed] ?? never;
  const waiting: number[][] = [[seed]];
  connection[seed] = lowest;
  const reach = (cell: number, level: number): void => {
    if (noData[cell] === 1 || connection[cell] !== never) return;
    const bed = elevationDecimetres[cell] ?? never;
    const found = Math.max(bed, level);
    connection[cell] = found;
    const queue = waiting[found - lowest];
    if (queue === undefined) waiting[found - lowest] = [cell];
    else queue.push(cell);
  };
  for (let level = lowest; level < never; level++) {
    const queue = waiting[level - lowest];
    for (let cell = queue?.pop(); cell !== undefined; cell = queue?.pop()) {
      const column = cell % columns;
      if (column > 0) reach(cell - 1, level);
      if (column < columns - 1) reach(cell + 1, level);
      if (cell >= columns) reach(cell - columns, level);
      if (cell < columns * (rows - 1)) reach(cell + columns, level);
    }
  }
  return connection;
}
