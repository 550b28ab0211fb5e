import { bandsFrom, bandsOnDemand } from '@/lib/model/bands';
import type { Projection } from '@/lib/model/projection';
import { type BedMoves, metresDug } from './metres-dug';

/**
 * Count the levels of a projection from the bed as dredging and silting move it: every line and run is raised by the
 * metres dug in each year and lowered by the silt. A threshold of the start year's bed then holds in every year, and
 * everything that reads a projection (crossings, shares below) tells the right year under a moving bed.
 * The result is for thresholds only: its levels are not those of the sea, nor do they belong on an area table.
 * The observed record stays as it is; nothing is copied but a few lines, since runs stand around a centre.
 */
export function withBedMoved(projection: Projection, moves: BedMoves): Projection {
  const { years, central, bands, members } = projection;
  const startYear = years[0] ?? 0;
  const dug = Float64Array.from(years, (year) => metresDug(moves, year, startYear));
  if (dug.every((metres) => metres === 0)) return projection;
  const raise = (line: Float64Array) => line.map((level, row) => level + (dug[row] ?? 0));
  return {
    ...projection,
    central: raise(central),
    bands: bandsOnDemand(years.length, (row) => {
      const levels = bands.at(row);
      return bandsFrom((line) => levels[line] + (dug[row] ?? 0));
    }),
    members: { ...members, centre: raise(members.centre) },
  };
}
