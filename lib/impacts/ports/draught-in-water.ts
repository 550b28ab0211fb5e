import type { Bed } from './berth';

/** Under-keel clearance as a share of the draught, and its least value, m. */
const clearanceShare = 0.12;
const leastClearanceMetres = 0.5;

/**
 * Give the water a ship keeps under its keel over a known bed, m: 12 % of its draught, at least 0.5 m.
 * Witness: two documented canals, 0.70 m on 6.0 (Makhachkala, Rosmorport 2017 and port order 2019) and 0.6 m on 4.5
 * (Volga–Caspian canal). More at open Kuryk and Nowshahr, which is not modelled.
 */
export function clearanceFor(draughtMetres: number): number {
  return Math.max(clearanceShare * draughtMetres, leastClearanceMetres);
}

/**
 * Give the permitted draught, m, where `waterMetres` stand over a draught plane (all of it) or over a bed (the draught
 * whose clearance just fits). Never below 0.
 */
export function draughtInWater(kind: Bed['kind'], waterMetres: number): number {
  if (kind === 'plane') return Math.max(0, waterMetres);
  return Math.max(0, Math.min(waterMetres / (1 + clearanceShare), waterMetres - leastClearanceMetres));
}

/** Give the water, m, that a draught needs over a draught plane or a bed: the inverse of `draughtInWater` above 0. */
export function waterForDraught(kind: Bed['kind'], draughtMetres: number): number {
  return kind === 'plane' ? draughtMetres : draughtMetres + clearanceFor(draughtMetres);
}
