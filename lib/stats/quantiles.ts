import { orderStatistics, type SelectionRoom, selectionRoom } from './order-statistics';

/**
 * Give the quantiles of finite `values` (at least one) at ascending `probabilities` (each 0…1).
 * Linear interpolation between order statistics: type 7, the default of R's `quantile` and of NumPy.
 * Hyndman & Fan 1996, The American Statistician 50:361–365, doi:10.2307/2684934. `room` serves many calls with as many values.
 */
export function quantiles(
  values: Float64Array,
  probabilities: readonly number[],
  room: SelectionRoom = selectionRoom(values.length),
): readonly number[] {
  const positions = probabilities.map((probability) => (values.length - 1) * probability);
  const neighbours = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]);
  const ranks = [...new Set(neighbours)].sort((a, b) => a - b);
  const ordered = orderStatistics(values, ranks, room);
  const valueAt = (rank: number) => ordered[ranks.indexOf(rank)]!;
  return positions.map((position) => {
    const below = valueAt(Math.floor(position));
    return below + (position - Math.floor(position)) * (valueAt(Math.ceil(position)) - below);
  });
}
