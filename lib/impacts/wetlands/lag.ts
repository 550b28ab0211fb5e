import { Refusal } from '@/lib/domain/refusal';
import { bandsFrom } from '@/lib/model/bands';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { extremes } from '@/lib/stats/extremes';

/** The sea as a site feels it some years late: every year holds the levels of an earlier one. */
export type LaggedSea = { readonly projection: Projection; readonly basin: Basin };

/**
 * Shift basin and projection by whole years: the record moves on, its last means become the first years of every run, the
 * last years fall away. Whatever is asked of the result (passed, probabilities, years) is then that of an event that
 * follows the crossing by so many years. Refuses a record shorter than the lag.
 */
export function lagSea({ projection, basin }: LaggedSea, lagYears: number): LaggedSea {
  if (lagYears === 0) return { projection, basin };
  const { record, start } = basin;
  const begin = record.at(-1 - lagYears);
  if (begin === undefined) throw new Refusal('annual levels', `${record.length} years`, `more than ${lagYears}`);
  const recent = record.slice(-1 - lagYears, -1).map(({ levelMetres }) => levelMetres);
  const { central, bands, members } = projection;
  const later = (line: Float64Array) => shift(line, Float64Array.from(recent));
  // The observed years stand in the centre: their runs differ in nothing.
  const values = shift(members.values, new Float64Array(lagYears * members.count));
  return {
    projection: {
      ...projection,
      central: later(central),
      bands: bandsFrom((name) => later(bands[name])),
      members: {
        ...members,
        centre: later(members.centre),
        values,
        extremes: extremes(values),
      },
    },
    basin: {
      ...basin,
      start: { year: start.year, levelMetres: begin.levelMetres },
      record: record.slice(0, -lagYears).map(({ year, levelMetres }) => ({ year: year + lagYears, levelMetres })),
    },
  };
}

function shift(values: Float64Array, before: Float64Array): Float64Array {
  const shifted = new Float64Array(values.length);
  shifted.set(before);
  shifted.set(values.subarray(0, values.length - before.length), before.length);
  return shifted;
}
