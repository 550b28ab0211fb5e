import { ticks } from 'd3-array';
import { lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import type { Axis } from '../panel';
import type { TypeScale } from '../type-scale';

/** Ends of the axis of decline, m below the annual mean of 2020: fixed, from no fall to the largest published one. */
export const declineDomain = [0, 21] as const;

/** The stretch of the decline that gave the discussion its numbers: Prange, Wilke & Wesselingh 2020, m below 2020. */
export const publishedDecline = [9, 18] as const;

/** The axis of decline, m below 2020, with round numbers in the reader's unit; `domain` may show a part of it closely. */
export function declineAxis(
  units: Units,
  plotWidth: number,
  type: TypeScale,
  domain: readonly [number, number] = declineDomain,
): Axis {
  const count = Math.max(2, Math.floor(plotWidth / (type.tick.size * 4.5)));
  const shown = ticks(lengthIn(units, domain[0]), lengthIn(units, domain[1]), count);
  const step = (shown[1] ?? 1) - (shown[0] ?? 0);
  return {
    domain,
    ticks: shown.map((value) => ({ value: value / lengthIn(units, 1), text: formatNumber(value, step < 1 ? 1 : 0) })),
    grid: false,
    line: true,
    side: 'bottom',
    style: type.tick,
  };
}
