import type { Country } from '@/lib/domain/place';
import type { LonLat } from '@/lib/relief/grid';

/** Where the name of a country may stand, the best place first: on its land, clear of the coast. Placed by us. */
export const countryPlaces: { readonly [C in Country]: readonly LonLat[] } = {
  KZ: [
    [53.35, 43.75],
    [53.2, 43.3],
    [53.6, 47.0],
    [50.4, 47.35],
  ],
  RU: [
    [46.75, 45.9],
    [46.5, 44.1],
    [46.4, 43.4],
    [46.9, 46.9],
  ],
  AZ: [
    [48.3, 40.35],
    [48.2, 39.9],
    [47.7, 40.4],
  ],
  IR: [
    [50.9, 36.45],
    [51.6, 36.3],
    [48.6, 37.3],
  ],
  TM: [
    [54.5, 39.1],
    [54.35, 38.6],
    [54.6, 40.35],
    [54.2, 38.2],
  ],
};
