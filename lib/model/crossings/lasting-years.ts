import { countFirstYears } from './first-years';

/** Years in a row below a level that make its crossing last. */
export const lastingYears = 5;

/**
 * Count, for every level, the runs that begin their first five years in a row below it: `counts[level][row]`, where row 0
 * begins four years before the start. `observed` are the annual means of those four years (m BHS), then come the rows
 * of `values`. Five years lie below a level if the highest of them does.
 */
export function countLastingYears(
  levelsMetres: readonly number[],
  observed: readonly number[],
  values: Float64Array,
  runs: number,
): readonly Uint32Array[] {
  const highest = new Float64Array(observed.length * runs + values.length);
  for (const [row, level] of observed.entries()) highest.fill(level, row * runs, (row + 1) * runs);
  highest.set(values, observed.length * runs);
  const windows = highest.length - (lastingYears - 1) * runs;
  for (let k = 0; k < windows; k++)
    for (let later = 1; later < lastingYears; later++)
      if (highest[k + later * runs]! > highest[k]!) highest[k] = highest[k + later * runs]!;
  return countFirstYears(levelsMetres, highest.subarray(0, windows), runs);
}
