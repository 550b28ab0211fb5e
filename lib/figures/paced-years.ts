/**
 * Choose the years that a paced figure counts while a slider is held: the first and the last, every fifth between them, and
 * one that is looked at.
 */
export function pacedYears(years: readonly number[], lookedAt: number): readonly number[] {
  return years.filter((year, row) => row === 0 || row === years.length - 1 || year % 5 === 0 || year === lookedAt);
}
