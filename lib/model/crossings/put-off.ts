import type { Basin } from '../basin';
import { lastingYears } from './crossing-tallies';
import type { LevelShares } from './level-shares';
import { recordedLevel } from './levels-by-year';

/** A level (m BHS), by how many years an event follows its crossing, and the years in which its shares begin. */
type Late = {
  readonly levelMetres: number;
  readonly lagYears: number;
  /** First year of the projection. */
  readonly startYear: number;
  /** First year of five in a row, at the level and of its event. */
  readonly firstYear: number;
  readonly lateFirstYear: number;
};

/**
 * Put the shares of runs at a level off by some years: those of an event that follows its crossing so late. At first it
 * follows a sea of the record, which is below the level in all runs or in none. Throws `Refusal` for a year that the
 * record lacks.
 */
export function putOff(shares: LevelShares, record: Basin['record'], of: Late): LevelShares {
  const { levelMetres, lagYears, startYear, firstYear, lateFirstYear } = of;
  if (lagYears === 0) return shares;
  const isBelow = (year: number) => recordedLevel(record, year) < levelMetres;
  const before = yearsFrom(startYear - lagYears, startYear).map(isBelow);
  const begun = yearsFrom(lateFirstYear - lagYears, firstYear).map((year) =>
    yearsFrom(year, year + lastingYears).every(isBelow),
  );
  return {
    below: after(before, shares.below, lagYears),
    firstBy: onceAfter(before, shares.firstBy, lagYears),
    lastingBy: onceAfter(begun, shares.lastingBy, lagYears),
  };
}

/** Shares after years that the record knows, without those that are put off beyond the end. */
function after(known: readonly boolean[], shares: Float64Array, lagYears: number): Float64Array {
  return Float64Array.from([...known.map(Number), ...shares.subarray(0, -lagYears)]);
}

/** The same of what stays once it has happened. */
function onceAfter(known: readonly boolean[], shares: Float64Array, lagYears: number): Float64Array {
  const first = known.indexOf(true);
  const late = after(known, shares, lagYears);
  return first === -1 ? late : late.fill(1, first);
}

function yearsFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
