import type { BandsOnDemand } from './bands';
import type { MemberLevels } from './member-levels';
import type { ModelSettings } from './parameters';

/** One scenario computed: annual mean levels (m BHS, at mid-year) from the last observed year to 2100. */
export type Projection = {
  readonly settings: ModelSettings;
  /** The start (observed) and every year to 2100. */
  readonly years: readonly number[];
  /** The run without spread and noise; not the median. */
  readonly central: Float64Array;
  readonly bands: BandsOnDemand;
  readonly members: MemberLevels;
  /** What left the relief table (−20…−60 m) in some year: its levels there are not to be read. */
  readonly outsideTable: () => { readonly central: boolean; readonly members: number };
};
