import type { Basin } from '@/lib/model/basin';
import { bookFluxes, type FluxName, fluxNames } from '@/lib/model/booked-fluxes';
import { defaultSettings } from '@/lib/model/default-settings';

/** The balance of the first year of the default settings, flux by flux, and how well the books close. */
export type FirstYearBalance = {
  /** From the middle of the year before. */
  readonly year: number;
  readonly fluxes: readonly { readonly name: FluxName; readonly km3: number; readonly metres: number }[];
  readonly changeMetres: number;
  /** Largest difference, in any year to 2100, between the change of level and the sum of the fluxes, m. */
  readonly largestGapMetres: number;
};

/** Book the fluxes of the default settings, and keep the first year. */
export function firstYearBalance(basin: Basin): FirstYearBalance {
  const book = bookFluxes(defaultSettings, basin);
  const gaps = book.years.map((_, y) =>
    Math.abs((book.changeMetres[y] ?? 0) - fluxNames.reduce((sum, name) => sum + (book.metres[name][y] ?? 0), 0)),
  );
  return {
    year: book.years[0] ?? basin.start.year,
    fluxes: fluxNames.map((name) => ({ name, km3: book.km3[name][0] ?? 0, metres: book.metres[name][0] ?? 0 })),
    changeMetres: book.changeMetres[0] ?? 0,
    largestGapMetres: Math.max(...gaps),
  };
}
