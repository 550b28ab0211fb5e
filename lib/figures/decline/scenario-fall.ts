import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { reachedMetres } from '../level/level-labels';

/** How far a scenario has the sea fallen below 2020 in a year, m: its own line and 9 in 10 runs, or what was measured. */
export type ScenarioFall = {
  readonly year: number;
  readonly fallMetres: number;
  /** Fall at the upper and lower edge of 9 in 10 runs; null where the year is observed. */
  readonly band: { readonly low: number; readonly high: number } | null;
};

/** Give the fall below 2020 in a year of the record or of the projection (m, down is positive). */
export function scenarioFall(projection: Projection, basin: Basin, year: number): ScenarioFall {
  const fallOf = (levelMetres: number) => basin.reference2020Metres - levelMetres;
  const first = projection.years[0] ?? 0;
  if (year <= first) {
    const observed = basin.record.find((point) => point.year === year) ?? basin.start;
    return { year, fallMetres: fallOf(observed.levelMetres), band: null };
  }
  const index = Math.min(year - first, projection.years.length - 1);
  const { p05, p95 } = projection.bands.at(index);
  return {
    year,
    fallMetres: fallOf(reachedMetres(projection, index)),
    band: { low: fallOf(p95), high: fallOf(p05) },
  };
}
