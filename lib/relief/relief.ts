import type { Grid } from './grid';

/**
 * The relief of the basin, decimetres in the Baltic Height System. Read-only by agreement: typed arrays cannot be frozen.
 *
 * A cell's **connection level** is the lowest level at which it is under water that reaches the deep basins: the lowest
 * pass on the way there, or its own bed where that is higher. It replaces a flood fill: the sea at a level is every
 * cell whose connection level is at most that level.
 */
export type Relief = {
  readonly grid: Grid;
  readonly connectionDecimetres: Int16Array;
  /** Bed or ground, at most the connection level; below it in cells behind a sill. */
  readonly elevationDecimetres: Int16Array;
  /** 1 where there is no usable relief (Kara-Bogaz-Gol): such a cell is neither sea nor bed at any level. */
  readonly noData: Uint8Array;
  /** Values outside are clipped to these: the first means "this deep or deeper", the last "this high or higher". */
  readonly lowestDecimetres: number;
  readonly highestDecimetres: number;
};
