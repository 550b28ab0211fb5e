import { pairsOf } from './flat-polygons';
import type { Polygons } from './grid';
import { poolRings } from './pool-rings';
import type { Relief } from './relief';

/** Draw the cut-off water at a level (m BHS) as polygons of pairs of degrees: `poolRings` for what is written to files. */
export function poolsAt(relief: Relief, levelMetres: number): Polygons {
  return pairsOf(poolRings(relief, levelMetres));
}
