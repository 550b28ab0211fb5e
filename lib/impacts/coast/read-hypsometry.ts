import type { Hypsometry } from '@/lib/domain/hypsometry';

/** The basin at a level: areas in km², volume in km³. */
export type HypsometryReading = {
  readonly levelMetres: number;
  /** Below the level, reached by the sea or not; the sub-basins sum to it. */
  readonly totalAreaKm2: number;
  readonly connectedAreaKm2: number;
  readonly cutOffAreaKm2: number;
  /** Connected, with the cut-off of the Ural Furrow blended over −30.7…−32.0 m: the area of the projections. */
  readonly modelAreaKm2: number;
  readonly volumeKm3: number;
  readonly northKm2: number;
  readonly middleKm2: number;
  readonly southKm2: number;
  /** Half-width of the total area. The table states none by sub-basin: for each of them it is the most that it may be. */
  readonly areaUncertaintyKm2: number;
};

/**
 * Read the table at a level (m BHS): its very numbers at every 0.1 m, linear between; null above −20 m and below −60 m,
 * where it ends.
 */
export function readHypsometry(hypsometry: Hypsometry, levelMetres: number): HypsometryReading | null {
  const { levelMetres: levels } = hypsometry;
  const below = levels.findIndex((level) => level <= levelMetres);
  const above = levels[below] === levelMetres ? below : below - 1;
  const lower = levels[below];
  const upper = levels[above];
  if (lower === undefined || upper === undefined) return null;
  const share = above === below ? 0 : (upper - levelMetres) / (upper - lower);
  const read = (column: readonly number[]): number => {
    const atUpper = column[above] ?? Number.NaN;
    return atUpper + share * ((column[below] ?? Number.NaN) - atUpper);
  };
  const totalAreaKm2 = read(hypsometry.totalAreaKm2);
  return {
    levelMetres,
    totalAreaKm2,
    connectedAreaKm2: read(hypsometry.connectedAreaKm2),
    cutOffAreaKm2: read(hypsometry.cutOffAreaKm2),
    modelAreaKm2: read(hypsometry.modelAreaKm2),
    volumeKm3: read(hypsometry.volumeKm3),
    northKm2: read(hypsometry.northKm2),
    middleKm2: read(hypsometry.middleKm2),
    southKm2: read(hypsometry.southKm2),
    areaUncertaintyKm2: (totalAreaKm2 * read(hypsometry.areaUncertaintyPercent)) / 100,
  };
}
