import type { UsableVessel } from '@/lib/domain/vessel';
import type { Bed } from './berth';
import { type Cargo, cargoAtDraught } from './cargo-at-draught';
import { clearanceFor, draughtInWater } from './draught-in-water';

/** The sea and the bed of a moment: level (m BHS, annual mean), metres dug below the bed, allowance (m). */
export type Water = { readonly levelMetres: number; readonly dugMetres: number; readonly allowanceMetres: number };

/** What a ship may load, with every number of the calculation in the order in which it is made. */
export type Loading = Cargo & {
  /** The level less the allowance, m BHS. */
  readonly navigationLevelMetres: number;
  /** The plane or bed after digging and silting, m BHS. */
  readonly bedMetres: number;
  /** The first less the second, m; negative where it lies dry. */
  readonly waterMetres: number;
  /** Kept under the keel, m; null over a draught plane, which has it inside. */
  readonly clearanceMetres: number | null;
  /** As the water permits, m: may exceed the draught of the ship. */
  readonly permittedDraughtMetres: number;
  /** Draught missing to full cargo, m; 0 where there is enough. */
  readonly missingDraughtMetres: number;
};

/** Compute the draught and the cargo that a bed permits a ship. */
export function loadingAt(bed: Bed, ship: UsableVessel, water: Water): Loading {
  const navigationLevelMetres = water.levelMetres - water.allowanceMetres;
  const bedMetres = bed.elevationMetres - water.dugMetres;
  const waterMetres = navigationLevelMetres - bedMetres;
  const permittedDraughtMetres = draughtInWater(bed.kind, waterMetres);
  return {
    navigationLevelMetres,
    bedMetres,
    waterMetres,
    clearanceMetres: bed.kind === 'bed' ? clearanceFor(permittedDraughtMetres) : null,
    permittedDraughtMetres,
    missingDraughtMetres: Math.max(0, ship.fullDraughtMetres - permittedDraughtMetres),
    ...cargoAtDraught(ship, permittedDraughtMetres),
  };
}
