/** The last year of every projection. */
export const lastYear = 2100;

/** List the years of a projection: the observed start and every year to 2100. */
export function projectionYears(startYear: number): readonly number[] {
  return Array.from({ length: lastYear - startYear + 1 }, (_, i) => startYear + i);
}
