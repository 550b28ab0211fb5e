import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { scenarioFall } from '../decline/scenario-fall';

/** Where the sea stands in a year, m BHS: as measured, or the scenario's own line and 9 in 10 of its runs. */
export type ScenarioLevel = {
  readonly year: number;
  readonly levelMetres: number;
  /** Null where the year is observed. */
  readonly band: { readonly lowMetres: number; readonly highMetres: number } | null;
};

/** Give the level in a year of the record or of the projection (m BHS). */
export function scenarioLevel(projection: Projection, basin: Basin, year: number): ScenarioLevel {
  const { fallMetres, band } = scenarioFall(projection, basin, year);
  const levelOf = (fall: number) => basin.reference2020Metres - fall;
  return {
    year,
    levelMetres: levelOf(fallMetres),
    band: band && { lowMetres: levelOf(band.high), highMetres: levelOf(band.low) },
  };
}
