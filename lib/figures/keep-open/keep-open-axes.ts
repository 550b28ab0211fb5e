import { ticks } from 'd3-array';
import { lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import type { Axis } from '../panel';
import type { TypeScale } from '../type-scale';

/** Ends of the axes: metres to dig, and kilometres of channel; wide enough for every ship of the tables. */
const digDomain = [0, 26] as const;
const channelDomain = [0, 140] as const;

/** Convert kilometres to the reader's unit: kilometres beside metres, miles beside feet; 1 mile = 1.609344 km. */
export function distanceIn(units: Units, km: number): number {
  return units === 'm' ? km : km / 1.609344;
}

/** The axis of metres to dig, with round numbers in the reader's unit. */
export function digAxis(units: Units, height: number, type: TypeScale): Axis {
  return roundAxis(digDomain, (metres) => lengthIn(units, metres), height, type);
}

/** The axis of kilometres of channel, with round numbers in the reader's unit. */
export function channelAxis(units: Units, height: number, type: TypeScale): Axis {
  return roundAxis(channelDomain, (km) => distanceIn(units, km), height, type);
}

function roundAxis(
  domain: readonly [number, number],
  shownOf: (value: number) => number,
  height: number,
  type: TypeScale,
): Axis {
  const count = Math.max(2, Math.floor(height / (type.tick.size * 2.4)));
  const shown = ticks(shownOf(domain[0]), shownOf(domain[1]), count);
  return {
    domain,
    ticks: shown.map((value) => ({ value: value / shownOf(1), text: formatNumber(value) })),
    grid: true,
    line: false,
    side: 'left',
    style: type.tick,
  };
}
