import type { Projection } from '../projection';

/** Give the share (0…1) of runs below a level (m BHS) in a year of the projection, wherever they were before. */
export function shareBelow({ members, years }: Projection, levelMetres: number, year: number): number {
  const { count, centre, scale, values } = members;
  const row = year - years[0]!;
  const middle = centre[row]!;
  let below = 0;
  // The comparison asks no branch of the processor, which would guess it wrong as often as not.
  for (let k = row * count; k < (row + 1) * count; k++) below += Number(middle + scale * values[k]! < levelMetres);
  return below / count;
}
