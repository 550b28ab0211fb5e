import { cellAreas } from './cell-areas';
import { decimetresOf } from './level-in-relief';
import type { Relief } from './relief';

/** Areas at a level, km². */
export type AreasAt = {
  /** Below the level and joined to the deep basins. */
  readonly seaKm2: number;
  /** Below the level, behind a sill. */
  readonly cutOffKm2: number;
};

/**
 * Add up the cells below a level (m BHS). Values are rounded to a decimetre, so a cell counts in part while the level
 * passes through its last decimetre. For printed areas take the hypsometry: this is what the map's cells add up to.
 */
export function areasAt(relief: Relief, levelMetres: number): AreasAt {
  const level = decimetresOf(relief, levelMetres);
  const { connectionDecimetres, elevationDecimetres } = relief;
  const { columns } = relief.grid;
  let sea = 0;
  let below = 0;
  cellAreas(relief.grid).forEach((area, row) => {
    let [seaCells, cellsBelow] = [0, 0];
    for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
      seaCells += shareBelow(connectionDecimetres[cell] ?? never, level);
      cellsBelow += shareBelow(elevationDecimetres[cell] ?? never, level);
    }
    sea += area * seaCells;
    below += area * cellsBelow;
  });
  return { seaKm2: sea, cutOffKm2: Math.max(0, below - sea) };
}

const never = 32_767;

/** The share (0…1) of the decimetre around a rounded value that lies below a level. */
function shareBelow(value: number, level: number): number {
  const share = level - value + 0.5;
  return share <= 0 ? 0 : Math.min(1, share);
}
