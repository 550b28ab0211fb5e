import type { Projection } from '../projection';

/** Give the share (0…1) of runs below a level (m BHS) in a year of the projection, wherever they were before. */
export function shareBelow({ members, years }: Projection, levelMetres: number, year: number): number {
  const { count, centre, scale, values } = members;
  const row = year - years[0]!;
  let below = 0;
  for (let k = row * count; k < (row + 1) * count; k++) if (centre[row]! + scale * values[k]! < levelMetres) below++;
  return below / count;
}
