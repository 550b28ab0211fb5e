import { scaleLinear } from 'd3-scale';
import type { Area, Axis } from './panel';

/** The plot of a level figure with its scales, for placing names: the same scales as the frame's. */
export type Plot = {
  readonly area: Area;
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
};

/** Lay linear scales over an area. */
export function plotOf(area: Area, axes: { readonly x: Axis; readonly y: Axis }): Plot {
  const x = scaleLinear(axes.x.domain, [area.x, area.x + area.width]);
  const y = scaleLinear(axes.y.domain, [area.y + area.height, area.y]);
  return { area, axes, x: (value) => x(value), y: (value) => y(value) };
}
