import type { Axis } from './panel';

/** Leave out every other tick, and again, until those of an upright axis stand clear of each other. */
export function thinTicks(axis: Axis, plotHeight: number): Axis {
  const pitch = plotHeight / Math.abs(axis.domain[1] - axis.domain[0]);
  const step = Math.abs((axis.ticks[1]?.value ?? 0) - (axis.ticks[0]?.value ?? 0));
  if (axis.ticks.length < 3 || step * pitch >= axis.style.size * 1.2) return axis;
  return thinTicks({ ...axis, ticks: axis.ticks.filter((_, i) => i % 2 === 0) }, plotHeight);
}
