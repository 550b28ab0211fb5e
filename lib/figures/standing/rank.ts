import type { AnnualLevel } from '@/lib/domain/series';

/** Place of a year among all years of the record. */
export type Rank = {
  readonly firstYear: number;
  /** Years on record, the ranked one included. */
  readonly count: number;
  /** No year is missing between the first and the ranked one. */
  readonly complete: boolean;
  /** Years that stood lower, and higher. */
  readonly lower: number;
  readonly higher: number;
  /** Other years within the two standard errors added as independent: their order is not certain. */
  readonly indistinct: number;
};

/** Rank the last year of an ascending record of annual means. */
export function rankOfLast(points: readonly AnnualLevel[], last: AnnualLevel): Rank {
  const firstYear = points[0]?.year ?? last.year;
  const others = points.filter(({ year }) => year !== last.year);
  return {
    firstYear,
    count: points.length,
    complete: points.length === last.year - firstYear + 1,
    lower: others.filter(({ levelMetres }) => levelMetres < last.levelMetres).length,
    higher: others.filter(({ levelMetres }) => levelMetres > last.levelMetres).length,
    indistinct: others.filter(
      ({ levelMetres, uncertaintyMetres }) =>
        Math.abs(levelMetres - last.levelMetres) <= Math.hypot(uncertaintyMetres, last.uncertaintyMetres),
    ).length,
  };
}
