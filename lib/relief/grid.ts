/** A regular grid in degrees: row-major from the north-west, values at the centres of cells. */
export type Grid = {
  readonly columns: number;
  readonly rows: number;
  /** Western and northern edge (not centre) of the first cell, degrees east and north. */
  readonly westDegrees: number;
  readonly northDegrees: number;
  /** Width and height of a cell, degrees. */
  readonly stepDegrees: number;
};

/** A point as `[longitude, latitude]` in degrees, and a line or ring of them; rings repeat their first point. */
export type LonLat = readonly [longitude: number, latitude: number];
export type Line = readonly LonLat[];

/** Areas as GeoJSON has them: polygons, each an outer ring and its holes. */
export type Polygons = readonly (readonly Line[])[];
