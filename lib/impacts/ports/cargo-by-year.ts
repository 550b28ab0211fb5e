import type { UsableVessel } from '@/lib/domain/vessel';
import { type Bands, bandsFrom } from '@/lib/model/bands';
import type { Projection } from '@/lib/model/projection';
import type { Bed } from './berth';
import { loadingAt } from './loading-at';
import type { ShippingAssumptions } from './shipping-assumptions';
import { withBedMoved } from './with-bed-moved';

/**
 * Give the cargo share (0…1) that a bed permits a ship, by year: a line for each quantile of the runs. Cargo never falls
 * as the sea rises, so the share at a quantile of the level is that quantile of the share.
 */
export function cargoByYear(
  projection: Projection,
  bed: Bed,
  ship: UsableVessel,
  assumptions: ShippingAssumptions,
): Bands {
  const { bands } = withBedMoved(projection, assumptions);
  const shareAt = (levelMetres: number) =>
    loadingAt(bed, ship, { levelMetres, dugMetres: 0, allowanceMetres: assumptions.allowance }).share;
  return bandsFrom((name) => bands[name].map(shareAt));
}
