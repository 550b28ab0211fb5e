import { type CoastAtDecline, coastAtDecline } from '@/lib/impacts/coast/coast-at-decline';
import { type ExposedBed, exposedBed } from '@/lib/impacts/coast/exposed-bed';
import type { Basin } from '@/lib/model/basin';
import { declineDomain } from '../decline/decline-axis';
import { oncePer } from '../remember';

/** The coast after a fall, with the bed exposed since 2020. */
export type CoastPoint = CoastAtDecline & { readonly exposedSince2020: ExposedBed };

/**
 * Describe the coast over the whole axis of decline: at both of its ends, and at every 0.1 m of level between, so that
 * areas and volumes are the very numbers of the relief table. Computed once for a basin.
 */
export const coastCurve: (basin: Basin) => readonly CoastPoint[] = oncePer((basin: Basin) => {
  const { hypsometry, reference2020Metres } = basin;
  const [first, last] = declineDomain;
  const lowest = reference2020Metres - last;
  const levels = hypsometry.levelMetres.filter((level) => level < reference2020Metres - first && level > lowest);
  return [reference2020Metres - first, ...levels, lowest].flatMap((level): CoastPoint[] => {
    const coast = coastAtDecline(basin, reference2020Metres - level);
    const exposedSince2020 = exposedBed(hypsometry, reference2020Metres, level);
    return coast === null || exposedSince2020 === null ? [] : [{ ...coast, exposedSince2020 }];
  });
});
