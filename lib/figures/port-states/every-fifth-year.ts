import { bandsFrom } from '@/lib/model/bands';
import type { Projection } from '@/lib/model/projection';

/** Keep of a projection its first and last year, every fifth between them, and one that is looked at. */
export function everyFifthYear(projection: Projection, year: number): Projection {
  const { years, central, bands, members } = projection;
  const last = years.length - 1;
  const rows = years.flatMap((of, row) => (row === 0 || row === last || of % 5 === 0 || of === year ? [row] : []));
  const thin = (line: Float64Array) => Float64Array.from(rows, (row) => line[row] ?? Number.NaN);
  const { count, values } = members;
  const kept = new Float64Array(rows.length * count);
  for (const [i, row] of rows.entries()) kept.set(values.subarray(row * count, (row + 1) * count), i * count);
  return {
    ...projection,
    years: rows.map((row) => years[row] ?? Number.NaN),
    central: thin(central),
    bands: bandsFrom((name) => thin(bands[name])),
    members: { ...members, centre: thin(members.centre), values: kept },
  };
}
