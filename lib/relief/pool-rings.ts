import { contourOfCells } from './contour-of-cells';
import type { FlatPolygons } from './flat-polygons';
import { decimetresOf } from './level-in-relief';
import type { Relief } from './relief';
import { type WetCells, wetCells } from './wet-cells';

const kept = new WeakMap<Relief, WetCells>();

/**
 * Draw what lies below a level (m BHS) but is cut off from the sea, as flat polygons in degrees: the Ural Furrow once the
 * sea stands below its sill at about −31.35 m. How long water stays in it is not told: the level there is the sea's only
 * at the moment of the cut-off. No cut-off cell shares a side with the sea, so every edge lies between two depths of bed.
 * Refuses levels outside the relief.
 */
export function poolRings(relief: Relief, levelMetres: number): FlatPolygons {
  const level = decimetresOf(relief, levelMetres);
  const cells = kept.get(relief) ?? wetCells(relief.grid, relief.elevationDecimetres, relief.connectionDecimetres);
  kept.set(relief, cells);
  return contourOfCells(cells, level);
}
