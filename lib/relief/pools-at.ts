import { contourOf, negatedValues } from './contour';
import type { Polygons } from './grid';
import { decimetresOf } from './level-in-relief';
import type { Relief } from './relief';

/**
 * Draw what lies below a level (m BHS) but is cut off from the sea, as polygons in degrees: the Ural Furrow once the sea
 * stands below its sill at about −31.35 m. How long water stays in it is not told: the level there is the sea's only
 * at the moment of the cut-off. Refuses levels outside the relief.
 */
export function poolsAt(relief: Relief, levelMetres: number): Polygons {
  const level = decimetresOf(relief, levelMetres);
  const values = negatedElevation(relief).slice();
  relief.connectionDecimetres.forEach((connection, cell) => {
    // The sea itself counts as dry here: no cut-off cell shares a side with it.
    if (connection <= level) values[cell] = -relief.highestDecimetres;
  });
  return contourOf(relief.grid, values, level);
}

const negated = new WeakMap<Relief, number[]>();

function negatedElevation(relief: Relief): number[] {
  let values = negated.get(relief);
  if (values === undefined) {
    values = negatedValues(relief.elevationDecimetres);
    negated.set(relief, values);
  }
  return values;
}
