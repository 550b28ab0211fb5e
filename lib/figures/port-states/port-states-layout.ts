import { declineHeadHeight } from '../decline/decline-marks';
import type { Breadth } from '../frame';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';

/** Places of the two plots (a column has that of the years alone), and how far above them their headings stand, px. */
export type PortStatesLayout = {
  readonly decline: Area | null;
  readonly years: Area;
  readonly headingUp: number;
};

/** Set the plots beside each other, on a phone below each other, with room above each for its names. */
export function portStatesLayout(body: Area, breadth: Breadth, type: TypeScale): PortStatesLayout {
  const column = breadth === 'column';
  const stacked = breadth === 'narrow';
  const headingUp = declineHeadHeight(type) + type.strong.size * 0.35;
  const head = column ? type.small.size * 1.4 : headingUp + type.strong.size;
  const foot = type.tick.size * 1.8;
  const left = type.tick.size * 1.8;
  const right = type.tick.size * 1.2;
  const gap = type.label.size * 1.4;
  const plots = stacked ? 2 : 1;
  const height = (body.height - plots * (head + foot) - (plots - 1) * gap) / plots;
  const half = stacked || column ? body.width : (body.width - gap) / 2;
  const first: Area = { x: body.x + left, y: body.y + head, width: half - left - right, height };
  if (column) return { decline: null, years: first, headingUp };
  const years = stacked ? { ...first, y: first.y + height + foot + gap + head } : { ...first, x: first.x + half + gap };
  return { decline: first, years, headingUp };
}
