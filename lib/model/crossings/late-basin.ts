import { Refusal } from '@/lib/domain/refusal';
import type { Basin } from '../basin';

/**
 * Move the record of a basin on by whole years, the last of them fall away: where the sea stands, and when it passed a
 * level, are then those of an event that follows by so many years. Refuses a record that is not longer than the lag.
 */
export function lateBasin(basin: Basin, lagYears: number): Basin {
  if (lagYears === 0) return basin;
  const { record, start } = basin;
  const begin = record.at(-1 - lagYears);
  if (begin === undefined) throw new Refusal('annual levels', `${record.length} years`, `more than ${lagYears}`);
  return {
    ...basin,
    start: { year: start.year, levelMetres: begin.levelMetres },
    record: record.slice(0, -lagYears).map(({ year, levelMetres }) => ({ year: year + lagYears, levelMetres })),
  };
}
