import { declineHeadHeight } from '../decline/decline-marks';
import type { Breadth } from '../frame';
import type { Area } from '../panel';
import { axisRoom } from '../ports/axis-name';
import type { TypeScale } from '../type-scale';
import { barsHeight } from './volume-bars';

/** Places of the two plots (the second is missing in a column), of their headings, and of the bars. */
export type KeepOpenLayout = {
  readonly dig: Area;
  readonly channel: Area | null;
  readonly bars: Area | null;
  readonly rows: number;
  /** From the top of a plot up to the baseline of its heading, px. */
  readonly headingUp: number;
};

/** Least height of a plot above bars, px: bars give way to it. */
const leastPlot: { readonly [B in Breadth]: number } = { column: 0, narrow: 130, middle: 96, wide: 150 };

/** Set the plots beside each other, on a phone below each other, and the bars under them as far as there is room. */
export function keepOpenLayout(body: Area, breadth: Breadth, volumes: number, type: TypeScale): KeepOpenLayout {
  const column = breadth === 'column';
  const stacked = breadth === 'narrow';
  const headingUp = declineHeadHeight(type) + type.strong.size * 0.35;
  const head = column ? declineHeadHeight(type) : headingUp + type.strong.size;
  const foot = column ? type.tick.size * 1.8 : axisRoom(type);
  const left = type.tick.size * 2.6;
  const right = type.tick.size * 0.9;
  const plots = stacked ? 2 : 1;
  const gap = type.label.size;
  const heightWith = (rows: number) =>
    (body.height - (rows === 0 ? 0 : barsHeight(rows, type) + gap) - plots * (head + foot) - (plots - 1) * gap) / plots;
  const choices = Array.from({ length: volumes + 1 }, (_, i) => volumes - i);
  const rows = column ? 0 : (choices.find((count) => count === 0 || heightWith(count) >= leastPlot[breadth]) ?? 0);
  const height = heightWith(rows);
  const half = stacked || column ? body.width : (body.width - gap * 1.5) / 2;
  const dig: Area = { x: body.x + left, y: body.y + head, width: half - left - right, height };
  const channel: Area = stacked
    ? { ...dig, y: dig.y + height + foot + gap + head }
    : { ...dig, x: dig.x + half + gap * 1.5 };
  const barsTop = body.y + plots * (head + height + foot + gap);
  return {
    dig,
    channel: column ? null : channel,
    bars: rows === 0 ? null : { x: body.x, y: barsTop, width: body.width, height: barsHeight(rows, type) },
    rows,
    headingUp,
  };
}
