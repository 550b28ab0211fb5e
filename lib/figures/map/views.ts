import type { LonLat } from '@/lib/relief/grid';

/** A part of the map: what stands in its middle, and how much around it is shown at least, km. */
export type MapView = {
  readonly id: ViewId;
  readonly centre: LonLat;
  readonly widthKm: number;
  readonly heightKm: number;
};

/** The whole basin, and the parts of it that a reader may go to. None is closer than its shores are known. */
export const viewIds = [
  'basin',
  'north',
  'volga-delta',
  'ural-delta',
  'mangyshlak',
  'absheron',
  'turkmenbashy',
  'gorgan',
  'anzali',
] as const;

export type ViewId = (typeof viewIds)[number];

/** Where each view lies. A cell of the relief is 2 km wide: at the closest it takes a dozen px on a desk. */
export const mapViews: { readonly [Id in ViewId]: MapView } = {
  basin: { id: 'basin', centre: [50.83, 41.86], widthKm: 704, heightKm: 1250 },
  north: { id: 'north', centre: [50.25, 45.42], widthKm: 590, heightKm: 404 },
  'volga-delta': { id: 'volga-delta', centre: [48.5, 45.5], widthKm: 270, heightKm: 220 },
  'ural-delta': { id: 'ural-delta', centre: [52.3, 46.4], widthKm: 270, heightKm: 220 },
  mangyshlak: { id: 'mangyshlak', centre: [51.4, 44.5], widthKm: 290, heightKm: 230 },
  absheron: { id: 'absheron', centre: [50.0, 40.2], widthKm: 220, heightKm: 180 },
  turkmenbashy: { id: 'turkmenbashy', centre: [53.2, 39.8], widthKm: 230, heightKm: 190 },
  gorgan: { id: 'gorgan', centre: [53.6, 36.95], widthKm: 170, heightKm: 120 },
  anzali: { id: 'anzali', centre: [49.6, 37.55], widthKm: 170, heightKm: 120 },
};
