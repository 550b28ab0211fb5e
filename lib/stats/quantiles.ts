import { orderStatisticsOf } from './order-statistics';

/**
 * Give the quantiles of finite `values` (at least one) at ascending `probabilities` (each 0…1).
 * Linear interpolation between order statistics: type 7, the default of R's `quantile` and of NumPy.
 * Hyndman & Fan 1996, The American Statistician 50:361–365, doi:10.2307/2684934.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  return quantilesOf(values.length, probabilities)(values);
}

/** Prepare to give the same quantiles of many samples of `count` values; see `quantiles`. */
export function quantilesOf(
  count: number,
  probabilities: readonly number[],
): (values: Float64Array) => readonly number[] {
  const positions = probabilities.map((probability) => (count - 1) * probability);
  const neighbours = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]);
  const ranks = [...new Set(neighbours)].sort((a, b) => a - b);
  const order = orderStatisticsOf(count, ranks);
  const lines = positions.map((position) => ({
    share: position - Math.floor(position),
    below: ranks.indexOf(Math.floor(position)),
    above: ranks.indexOf(Math.ceil(position)),
  }));
  return (values) => {
    const ordered = order(values);
    return lines.map(({ share, below, above }) => ordered[below]! + share * (ordered[above]! - ordered[below]!));
  };
}
