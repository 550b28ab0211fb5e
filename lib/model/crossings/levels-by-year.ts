import { Refusal } from '@/lib/domain/refusal';
import type { Basin } from '../basin';
import type { Projection } from '../projection';

/** Levels of all runs in some years, not written out: that of a run is `middle + scale × values[first + run]`, by year. */
export type LevelsByYear = {
  readonly runs: number;
  readonly values: Float64Array;
  /** m BHS, one for each year. */
  readonly middle: Float64Array;
  readonly scale: Float64Array;
  readonly first: Uint32Array;
};

/**
 * Find the levels of all runs in years, in any order, without writing them out. Years before the projection are those of
 * the record, the same for all runs. Throws `Refusal` for a year that neither projection nor record holds.
 */
export function levelsByYear(
  { members, years: projected }: Pick<Projection, 'members' | 'years'>,
  years: readonly number[],
  record: Basin['record'] = [],
): LevelsByYear {
  const { count: runs, centre, scale, values } = members;
  const rows = years.map((year) => projected.indexOf(year));
  return {
    runs,
    values,
    middle: Float64Array.from(rows, (row, k) => (row === -1 ? recordedLevel(record, years[k]!) : centre[row]!)),
    scale: Float64Array.from(rows, (row) => (row === -1 ? 0 : scale)),
    first: Uint32Array.from(rows, (row) => (row === -1 ? 0 : row * runs)),
  };
}

/** Find the level (m BHS) of a year in the record. Throws `Refusal` for a year that it does not hold. */
export function recordedLevel(record: Basin['record'], year: number): number {
  const found = record.find((point) => point.year === year);
  if (found === undefined) throw new Refusal('annual levels', `no level of ${year}`, 'an annual mean for that year');
  return found.levelMetres;
}
