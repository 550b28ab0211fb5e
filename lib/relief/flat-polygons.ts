import type { LonLat, Polygons } from './grid';

/** Polygons whose rings are flat arrays of degrees, x, y, x, y …: made anew at each step of a slider, they are kept light. */
export type FlatPolygons = readonly (readonly Float64Array[])[];

/** Give flat polygons as pairs of degrees, the outer ring first as before. */
export function pairsOf(polygons: FlatPolygons): Polygons {
  return polygons.map((rings) =>
    rings.map((flat) =>
      Array.from({ length: flat.length / 2 }, (_, i): LonLat => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]),
    ),
  );
}
