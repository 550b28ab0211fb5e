import type { Basin } from '../basin';

/** Half-width of the line: the annual mean is not known better, m. */
const lineMetres = 0.05;
/** Differences of decimals such as −29.15 − (−29.2) are exact to this. */
const exact = 1e-9;

/** How the last annual mean stands to a level: below it by 5 cm or more, within 5 cm, or above it. */
export type Standing = 'passed' | 'at the line' | 'ahead';

/** Tell how the last annual mean stands to a level (m BHS). */
export function standingOf(basin: Basin, levelMetres: number): Standing {
  const above = levelMetres - basin.start.levelMetres;
  if (above >= lineMetres - exact) return 'passed';
  return above > exact - lineMetres ? 'at the line' : 'ahead';
}

/**
 * Give the first of the years, up to the last annual mean, that all lie below a level (m BHS):
 * the year of its latest down-crossing. Null where the last year is not below, or where every year of the record is.
 */
export function latestDownCrossing({ record }: Basin, levelMetres: number): number | null {
  const last = record.findLastIndex((point) => point.levelMetres >= levelMetres);
  return last === -1 ? null : (record[last + 1]?.year ?? null);
}
