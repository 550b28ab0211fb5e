import type { Axis } from '../panel';
import type { TypeScale } from '../type-scale';

/** An axis of whole years with round ones under it, as many as have room. */
export function yearsAxis(
  window: { readonly from: number; readonly to: number },
  width: number,
  { tick }: TypeScale,
): Axis {
  const years = width > tick.size * 26 ? [2020, 2040, 2060, 2080, 2100] : [2010, 2040, 2070, 2100];
  return {
    domain: [window.from, window.to + 1],
    ticks: years.map((value) => ({ value, text: String(value) })),
    grid: true,
    line: false,
    side: 'bottom',
    style: tick,
  };
}
