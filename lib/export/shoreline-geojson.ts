import type { Shoreline } from '@/lib/figures/map/shoreline';

/** Degrees are rounded to a thousandth: 110 m, a tenth of what any shore is known to. */
const perDegree = 1000;

/**
 * Write a shoreline as GeoJSON: one feature for the connected sea and one for water behind sills, WGS 84, rounded to
 * 0.001°, outer rings counterclockwise; a ring that rounding leaves without an area is left out. Metadata stand in a member
 * of their own. The same shoreline gives the same bytes. H. Butler et al. (2016), RFC 7946, The GeoJSON Format.
 */
export function shorelineGeoJson(shoreline: Shoreline): string {
  const { levelMetres, drawnLevelMetres, year, accuracy, provenance } = shoreline;
  const { citations, licences, scenario, runId, link } = provenance;
  const feature = (part: 'sea' | 'cut off', polygons: Shoreline['sea']) => ({
    type: 'Feature',
    properties: { part, level_m: drawnLevelMetres, year },
    geometry: { type: 'MultiPolygon', coordinates: polygons.flatMap(rounded) },
  });
  const content = {
    type: 'FeatureCollection',
    metadata: {
      level_m: levelMetres,
      drawn_level_m: drawnLevelMetres,
      vertical_datum: 'Baltic Height System (BHS)',
      horizontal_datum: 'WGS 84',
      year,
      accuracy,
      scenario,
      sources: citations,
      licences,
      run_id: runId,
      link,
    },
    features: [feature('sea', shoreline.sea), feature('cut off', shoreline.cutOff)],
  };
  return `${JSON.stringify(content)}\n`;
}

type Rings = Shoreline['sea'][number];

/** A polygon with its points on a lattice of 0.001°; nothing where its outer ring has no area left. */
function rounded(polygon: Rings): number[][][][] {
  const [outer, ...holes] = polygon.map(roundedRing);
  if (outer === undefined || isFlat(outer)) return [];
  return [[outer, ...holes.filter((hole) => !isFlat(hole))]];
}

/** Rings of the relief run clockwise outside, as d3-geo has it: GeoJSON wants them the other way. */
function roundedRing(ring: Rings[number]): number[][] {
  const points: number[][] = [];
  for (const [longitude, latitude] of ring.toReversed()) {
    const [x, y] = [Math.round(longitude * perDegree) / perDegree, Math.round(latitude * perDegree) / perDegree];
    const last = points.at(-1);
    if (last === undefined || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

/** Whether a closed ring has no area: twice of it, in millionths of a square degree, is below one. */
function isFlat(ring: readonly (readonly number[])[]): boolean {
  let twice = 0;
  ring.forEach(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [x1, y1];
    twice += x0 * y1 - x1 * y0;
  });
  return ring.length < 4 || Math.abs(twice) * perDegree * perDegree < 1;
}
