import { balanceLine } from '@/lib/model/balance';
import type { Basin } from '@/lib/model/basin';
import { defaultSettings } from '@/lib/model/default-settings';
import type { ModelSettings } from '@/lib/model/parameters';

/** How far the present rate of fall and the warming pathway pull the level apart, in one year, m. */
export type Pull = { readonly year: number; readonly rateMetres: number; readonly pathwayMetres: number };

export type WhatDominates = {
  /** The rate is varied by one standard deviation either way, cm/yr. */
  readonly rateDeviation: number;
  readonly years: readonly Pull[];
  /** First year in which the pathway pulls harder; null where it never does. */
  readonly pathwayFrom: number | null;
};

/** Compare one standard deviation of the rate either way with the lowest against the highest pathway. */
export function whatDominates(basin: Basin, fallMetres: number, printed: readonly number[]): WhatDominates {
  const rateDeviation = 100 * fallMetres;
  const { fall } = defaultSettings;
  const rate = pull({ fall: fall - rateDeviation }, { fall: fall + rateDeviation }, basin);
  const pathway = pull({ warming: 'ssp126' }, { warming: 'ssp585' }, basin);
  const at = (k: number): Pull => ({
    year: basin.start.year + k,
    rateMetres: rate[k] ?? Number.NaN,
    pathwayMetres: pathway[k] ?? Number.NaN,
  });
  const overtakes = pathway.findIndex((metres, k) => k > 0 && metres > (rate[k] ?? Number.NaN));
  return {
    rateDeviation,
    years: printed.map((year) => at(year - basin.start.year)),
    pathwayFrom: overtakes === -1 ? null : basin.start.year + overtakes,
  };
}

function pull(one: Partial<ModelSettings>, other: Partial<ModelSettings>, basin: Basin): readonly number[] {
  const [a, b] = [one, other].map((change) => balanceLine({ ...defaultSettings, ...change }, basin));
  return Array.from(a ?? [], (level, k) => Math.abs(level - (b?.[k] ?? Number.NaN)));
}
