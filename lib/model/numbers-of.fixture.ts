import type { Projection } from './projection';

/** Write out all numbers of a projection, those on demand too, so that two can be compared. */
export function numbersOf({ settings, years, central, bands, members, outsideTable }: Projection) {
  const { p05, p17, p50, p83, p95 } = bands;
  return { settings, years, central, bands: [p05, p17, p50, p83, p95], members, outside: outsideTable() };
}
