import { decimetresOf } from './level-in-relief';
import type { Relief } from './relief';

/** Tell whether a cell is part of the sea at a level (m BHS): under water that reaches the deep basins. */
export function isSea(relief: Relief, cell: number, levelMetres: number): boolean {
  return (relief.connectionDecimetres[cell] ?? relief.highestDecimetres) <= decimetresOf(relief, levelMetres);
}

/** What stands in a cell at a level. */
export const waterKinds = { dry: 0, sea: 1, cutOff: 2 } as const;

/** Give what stands in each cell at a level (m BHS), as `waterKinds`; a cut-off cell is below the level, behind a sill. */
export function waterAt(relief: Relief, levelMetres: number): Uint8Array {
  const level = decimetresOf(relief, levelMetres);
  const { connectionDecimetres, elevationDecimetres } = relief;
  const water = new Uint8Array(connectionDecimetres.length);
  connectionDecimetres.forEach((connection, cell) => {
    if (connection <= level) water[cell] = waterKinds.sea;
    else if ((elevationDecimetres[cell] ?? connection) <= level) water[cell] = waterKinds.cutOff;
  });
  return water;
}
