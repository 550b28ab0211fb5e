import type { UsableVessel } from '@/lib/domain/vessel';

/** Cargo of a voyage: tonnes carried, tonnes left behind, and what is carried as a share (0…1) of the full cargo. */
export type Cargo = { readonly cargoTonnes: number; readonly lostTonnes: number; readonly share: number };

/**
 * Give what a ship carries at a draught, m: TPC tonnes less for every centimetre short of its full draught, never
 * below 0. Below its least draught it does not sail, whatever this says: its state tells (`state-at.ts`).
 */
export function cargoAtDraught(ship: UsableVessel, draughtMetres: number): Cargo {
  const shortMetres = Math.max(0, ship.fullDraughtMetres - draughtMetres);
  const cargoTonnes = Math.max(0, ship.fullCargoTonnes - 100 * ship.tonnesPerCentimetre * shortMetres);
  return {
    cargoTonnes,
    lostTonnes: ship.fullCargoTonnes - cargoTonnes,
    share: cargoTonnes / ship.fullCargoTonnes,
  };
}

/** Give the draught, m, at which a ship carries a share (above 0, up to 1) of its full cargo. */
export function draughtAtShare(ship: UsableVessel, share: number): number {
  return ship.fullDraughtMetres - ((1 - share) * ship.fullCargoTonnes) / (100 * ship.tonnesPerCentimetre);
}
