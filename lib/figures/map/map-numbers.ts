import { Refusal } from '@/lib/domain/refusal';
import { type CoastAtDecline, coastAtDecline } from '@/lib/impacts/coast/coast-at-decline';
import type { Basin } from '@/lib/model/basin';
import type { MapMoment } from './map-moment';

/** The sea of a moment in numbers: at the level shown, and at the edges of 9 in 10 runs. */
export type MapNumbers = {
  readonly at: CoastAtDecline;
  /** At the lower and the upper edge of the band of levels; null where the level is measured or chosen. */
  readonly band: { readonly low: CoastAtDecline; readonly high: CoastAtDecline } | null;
  /** Whether a level lies beyond the table of areas, so that its numbers are those of the table's end. */
  readonly isBeyond: boolean;
};

/** Levels of the table of areas, m BHS, within its ends by what rounding may take. */
const table = { lowest: -59.99, highest: -20.01 } as const;

/** Read the table of areas at the levels of a moment. */
export function mapNumbers(basin: Basin, { levelMetres, band }: MapMoment): MapNumbers {
  const read = (level: number) => {
    const held = Math.min(table.highest, Math.max(table.lowest, level));
    const decline = Math.round((basin.reference2020Metres - held) * 1e6) / 1e6;
    const coast = coastAtDecline(basin, decline);
    if (coast === null)
      throw new Refusal('map', `no area at ${level} m`, `a level of ${table.lowest} to ${table.highest} m`);
    return coast;
  };
  const at = read(levelMetres);
  const isBeyond = Math.min(levelMetres, band?.lowMetres ?? levelMetres) < table.lowest;
  return { at, band: band && { low: read(band.lowMetres), high: read(band.highMetres) }, isBeyond };
}
