import type { UsableVessel } from '@/lib/domain/vessel';
import { shareBelow } from '@/lib/model/crossings/share-below';
import type { Projection } from '@/lib/model/projection';
import type { Bed } from './berth';
import type { ShippingAssumptions } from './shipping-assumptions';
import { thresholdLevels } from './threshold-levels';
import { withBedMoved } from './with-bed-moved';

/** Give the share of runs (0…1) in which a bed permits a ship its full draught, by year of the projection. */
export function chanceOfFullLoad(
  projection: Projection,
  bed: Bed,
  ship: UsableVessel,
  assumptions: ShippingAssumptions,
): Float64Array {
  const { full } = thresholdLevels(bed, ship, assumptions);
  const overBed = withBedMoved(projection, assumptions);
  return Float64Array.from(projection.years, (year) => 1 - shareBelow(overBed, full, year));
}
