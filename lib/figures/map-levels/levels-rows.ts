import { type CoastAtDecline, coastAtDecline } from '@/lib/impacts/coast/coast-at-decline';
import type { Basin } from '@/lib/model/basin';

/** Falls below 2020 that are drawn, m. */
export const drawnFalls = [0, 3, 6, 9, 12, 15, 18] as const;

/** A sea of the row: fall below 2020 and level, m, its areas, and the share of the area of 2020 that it has lost, 0…1. */
export type SeaAtFall = {
  readonly fallMetres: number;
  readonly levelMetres: number;
  readonly coast: CoastAtDecline;
  readonly lostShare: number;
};

/** Read the table of areas at every fall drawn. */
export function seasByFall(basin: Basin): readonly SeaAtFall[] {
  const base = coastAtDecline(basin, 0)?.sea.totalAreaKm2 ?? Number.NaN;
  return drawnFalls.flatMap((fallMetres): SeaAtFall[] => {
    const coast = coastAtDecline(basin, fallMetres);
    if (coast === null) return [];
    const levelMetres = basin.reference2020Metres - fallMetres;
    return [{ fallMetres, levelMetres, coast, lostShare: 1 - coast.sea.totalAreaKm2 / base }];
  });
}
