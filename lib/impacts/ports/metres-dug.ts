import type { ShippingAssumptions } from './shipping-assumptions';

/** What moves a bed: part of `ShippingAssumptions`. */
export type BedMoves = Pick<ShippingAssumptions, 'dredge' | 'dredgeFrom' | 'silt'>;

/**
 * Give how far a bed lies below that of the start year, m; negative where silt has raised it.
 * Silt counts from the start of the projection, whether or not there is dredging; dredging digs its metres, once, from
 * whatever bed is there, and silt goes on at the same rate. A rule states the bed of the start year.
 */
export function metresDug({ dredge, dredgeFrom, silt }: BedMoves, year: number, startYear: number): number {
  return (year >= dredgeFrom ? dredge : 0) - (silt / 100) * Math.max(0, year - startYear);
}
