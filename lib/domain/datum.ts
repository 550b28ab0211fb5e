/**
 * The vertical datums in circulation for this sea.
 * `BHS`: Baltic Height System, zero at Kronstadt, the datum of every series the product draws.
 * `DAHITI-2023`, `DAHITI-2026`: satellite heights above the geoid, by processing year of the database.
 */
export type Datum = 'BHS' | 'DAHITI-2023' | 'DAHITI-2026';

/** Metres to subtract from a satellite height to give BHS, with the uncertainty after 2021 (m). */
const offsetMetres = { BHS: 0, 'DAHITI-2023': 0.535, 'DAHITI-2026': 0.608 } as const satisfies Record<Datum, number>;

/** Convert a level in metres on a stated datum to metres BHS (± 0.04 m; ± 0.03 m before 2022). */
export function toBalticMetres(levelMetres: number, datum: Datum): number {
  return levelMetres - offsetMetres[datum];
}
