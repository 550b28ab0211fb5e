import type { Surrounding } from '@/lib/domain/surrounding';
import type { UsableVessel } from '@/lib/domain/vessel';
import type { Bed } from './berth';
import { draughtAtShare } from './cargo-at-draught';
import { waterForDraught } from './draught-in-water';

/** What a ship's draught takes at a level. */
export type KeepOpen = {
  readonly draughtMetres: number;
  /** To be dug from the bed of the rule; 0 where there is enough. Reported programmes give its scale, we give no cost. */
  readonly digMetres: number;
  /** Length of a channel to the nearest water that is deep enough and joins the sea; null where none is known. */
  readonly channelKm: number | null;
};

/**
 * Give what it takes to load a ship to a share of its cargo (1 or 0.75) at a level (m BHS; `allowanceMetres` is taken
 * off it): metres to dig at the bed, and kilometres of channel. `surroundings` come nearest first. Natural beds always
 * need the under-keel clearance; as the relief is coarse, lengths are good to 2–3 km, in the north to 3–10 km.
 */
export function keepOpen(
  bed: Bed,
  ship: UsableVessel,
  share: number,
  water: { readonly levelMetres: number; readonly allowanceMetres: number },
  surroundings: readonly Surrounding[],
): KeepOpen {
  const navigationLevel = water.levelMetres - water.allowanceMetres;
  const draughtMetres = draughtAtShare(ship, share);
  const deepEnough = navigationLevel - waterForDraught('bed', draughtMetres);
  const nearest = surroundings.find(
    ({ bedMetres, connectionMetres }) => bedMetres <= deepEnough && connectionMetres < navigationLevel,
  );
  return {
    draughtMetres,
    digMetres: Math.max(0, bed.elevationMetres - (navigationLevel - waterForDraught(bed.kind, draughtMetres))),
    channelKm: nearest?.distanceKm ?? null,
  };
}
