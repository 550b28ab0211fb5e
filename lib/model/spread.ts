import type { BandsOnDemand } from './bands';
import type { MemberLevels } from './member-levels';

/** The runs of a scenario: their levels and quantiles, and a way to find the smallest and the largest of their `values`. */
export type Spread = {
  readonly bands: BandsOnDemand;
  readonly members: MemberLevels;
  readonly extremes: () => readonly [lowest: number, highest: number];
};
