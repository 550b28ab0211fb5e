import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { type SiteShare, siteSharesAt } from '@/lib/impacts/wetlands/site-shares';

/** The stretch of the decline in which sites change, m below 2020; the last known threshold lies 11.8 m below 2020. */
export const statesDomain = [-2, 12] as const;

/** Steps of the axis of decline, m: thresholds are given to 0.1 m. */
const stepMetres = 0.1;

/** The shares of sites with an event at a fall below 2020. */
export type StatesAtDecline = {
  readonly declineMetres: number;
  readonly levelMetres: number;
  readonly shares: Readonly<Record<WetlandEvent, SiteShare>>;
};

/** Give the shares over the whole stretch, in steps of 0.1 m of level. */
export function statesByDecline(
  thresholds: readonly WetlandThresholds[],
  reference2020Metres: number,
): readonly StatesAtDecline[] {
  const [from, to] = statesDomain;
  const steps = Math.round((to - from) / stepMetres);
  // Half a step off the thresholds, so that a step of the curve lies where its threshold does.
  const highest = Math.round((reference2020Metres - from) * 10) / 10 - stepMetres / 2;
  return Array.from({ length: steps }, (_, i): StatesAtDecline => {
    const levelMetres = Math.round((highest - i * stepMetres) * 1000) / 1000;
    return {
      declineMetres: reference2020Metres - levelMetres,
      levelMetres,
      shares: siteSharesAt(thresholds, levelMetres),
    };
  });
}
