import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { type SiteShare, siteSharesAt } from '@/lib/impacts/wetlands/site-shares';
import { type SharesByYear, siteSharesByYear } from '@/lib/impacts/wetlands/site-shares-by-year';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { latestPer } from '../remember';

/** First year that is shown: before it no threshold was passed for long. */
export const firstYear = 2000;

/** The shares at the measured levels, year by year. */
export type StatesInYear = {
  readonly year: number;
  readonly shares: Readonly<Record<WetlandEvent, SiteShare>>;
};

/** Give the shares at the annual means since `firstYear`. */
export function observedStates(basin: Basin, thresholds: readonly WetlandThresholds[]): readonly StatesInYear[] {
  return basin.record
    .filter(({ year }) => year >= firstYear)
    .map(({ year, levelMetres }) => ({ year, shares: siteSharesAt(thresholds, levelMetres) }));
}

type Question = {
  readonly basin: Basin;
  readonly thresholds: readonly WetlandThresholds[];
  readonly years: readonly number[];
};

/** Give the shares in the runs of a projection in some of its years, computed once for a projection. */
export const projectedStates = latestPer(
  ({ years }: Question) => years.join(' '),
  (projection: Projection, { basin, thresholds, years }: Question): SharesOfEvents =>
    siteSharesByYear(projection, basin, thresholds, years),
);

type SharesOfEvents = Readonly<Record<WetlandEvent, SharesByYear | null>>;
