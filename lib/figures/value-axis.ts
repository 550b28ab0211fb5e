import { ticks } from 'd3-array';
import { formatNumber } from '@/lib/words/format-number';
import type { Axis } from './panel';
import type { TypeScale } from './type-scale';

/** An upright axis of plain numbers over a stated stretch, with round ticks as many as its height holds. */
export function valueAxis(
  domain: readonly [number, number],
  plotHeight: number,
  type: TypeScale,
  write: (value: number) => string = formatNumber,
): Axis {
  const count = Math.max(3, Math.floor(plotHeight / (type.tick.size * 4)));
  const values = ticks(domain[0], domain[1], count);
  return {
    domain,
    ticks: values.map((value) => ({ value, text: write(value) })),
    grid: true,
    line: false,
    side: 'left',
    style: type.tick,
  };
}
