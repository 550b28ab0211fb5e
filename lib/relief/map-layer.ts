import type { Line } from './grid';

/**
 * What a layer of the map shows. `shadow`, `light`: slopes of the land turned from or to a lamp in the north-west, in
 * tones 1 (faint) to 3. `depth`: bed below an elevation, m BHS. `border`: between countries, on land.
 * `kara-bogaz-gol`: outline of the bay, which does not follow the level.
 */
export const layerKinds = ['shadow', 'light', 'depth', 'border', 'kara-bogaz-gol'] as const;

/** Lines or rings of the map that no level moves. Rings of one layer are filled together, by the even-odd rule. */
export type MapLayer = {
  readonly kind: (typeof layerKinds)[number];
  /** Tone 1, 2 or 3; metres below zero for `depth` (500 is −500 m); 0 for the others. */
  readonly value: number;
  readonly lines: readonly Line[];
};
