import type { MapLayer } from './map-layer';
import type { Relief } from './relief';

/** Everything the map needs from a single file: the relief, and what stands still around it. */
export type ReliefBundle = {
  readonly relief: Relief;
  /** Land shading, depths, borders and the outline of Kara-Bogaz-Gol, in the order in which they are drawn. */
  readonly layers: readonly MapLayer[];
  /** Area of Kara-Bogaz-Gol within its outline, km². */
  readonly karaBogazGolKm2: number;
};

/** Name of the bundle in `data/`, and below `/data/` on the site. */
export const bundleFile = 'relief/relief.bin';

/** First number of every bundle: another layout of the file gets another. */
export const bundleVersion = 1;
