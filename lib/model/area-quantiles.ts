import { areaAt } from './area-curve';
import type { Basin } from './basin';
import type { Projection } from './projection';

/**
 * Give quantiles of the sea's area by year, km²: the area at the same quantiles of the level, since the area never
 * shrinks as the level rises. The error of the table itself (1.5–4 %) is not in them.
 */
export function areaQuantiles(
  { bands }: Pick<Projection, 'bands'>,
  { areaCurve }: Pick<Basin, 'areaCurve'>,
): { readonly p05: Float64Array; readonly p50: Float64Array; readonly p95: Float64Array } {
  const areas = (levels: Float64Array) => levels.map((level) => areaAt(areaCurve, level));
  return { p05: areas(bands.p05), p50: areas(bands.p50), p95: areas(bands.p95) };
}
