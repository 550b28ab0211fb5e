import { pairsOf } from './flat-polygons';
import type { Polygons } from './grid';
import type { Relief } from './relief';
import { seaRings } from './sea-rings';

/** Draw the sea at a level (m BHS) as polygons of pairs of degrees: `seaRings` for what is written to files. */
export function shoreAt(relief: Relief, levelMetres: number): Polygons {
  return pairsOf(seaRings(relief, levelMetres));
}
