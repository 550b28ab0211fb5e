import type { UsableVessel } from '@/lib/domain/vessel';
import type { Bed } from './berth';
import { draughtAtShare } from './cargo-at-draught';
import { waterForDraught } from './draught-in-water';
import type { ShippingAssumptions } from './shipping-assumptions';

/** The thresholds of a port, each no higher than the one before, and the level at which dredging is planned. */
export const portThresholds = ['full', 'three_quarters', 'half', 'cut_off', 'plan_dredging'] as const;

export type PortThreshold = (typeof portThresholds)[number];

/** Levels of the sea (m BHS, annual mean, the allowance included) at the thresholds of a port. */
export type ThresholdLevels = { readonly [Name in PortThreshold]: number };

/**
 * Give the draught, m, below which a ship is cut off: where it carries a quarter of its cargo or reaches its least
 * draught, whichever comes first, but not before it carries half.
 */
export function cutOffDraught(ship: UsableVessel): number {
  return Math.min(draughtAtShare(ship, 0.5), Math.max(draughtAtShare(ship, 0.25), ship.minDraughtMetres));
}

/**
 * Give the levels at which a ship over a bed, dug by `dugMetres`, loads fully, loads 75 % and 50 %, and is cut off, and
 * the level at which dredging is planned (`notice` above 75 %; it may lie above `full`).
 */
export function thresholdLevels(
  bed: Bed,
  ship: UsableVessel,
  { allowance, notice }: Pick<ShippingAssumptions, 'allowance' | 'notice'>,
  dugMetres = 0,
): ThresholdLevels {
  const level = (draught: number) => bed.elevationMetres - dugMetres + waterForDraught(bed.kind, draught) + allowance;
  const threeQuarters = level(draughtAtShare(ship, 0.75));
  return {
    full: level(ship.fullDraughtMetres),
    three_quarters: threeQuarters,
    half: level(draughtAtShare(ship, 0.5)),
    cut_off: level(cutOffDraught(ship)),
    plan_dredging: threeQuarters + notice,
  };
}
