import { bandsOnDemand } from '@/lib/model/bands';
import type { Projection } from '@/lib/model/projection';
import { pacedYears } from '../paced-years';

/** Keep of a projection the years that count while a slider is held; see `pacedYears`. */
export function everyFifthYear(projection: Projection, year: number): Projection {
  const { years, central, bands, members } = projection;
  const kept = pacedYears(years, year);
  const rows = kept.map((of) => years.indexOf(of));
  const thin = (line: Float64Array) => Float64Array.from(rows, (row) => line[row] ?? Number.NaN);
  const { count, values } = members;
  const runs = new Float64Array(rows.length * count);
  for (const [i, row] of rows.entries()) runs.set(values.subarray(row * count, (row + 1) * count), i * count);
  return {
    ...projection,
    years: kept,
    central: thin(central),
    bands: bandsOnDemand(rows.length, (i) => bands.at(rows[i] ?? 0)),
    members: { ...members, centre: thin(members.centre), values: runs },
  };
}
