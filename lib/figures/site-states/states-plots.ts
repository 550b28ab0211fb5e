import type { WetlandEvent } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import { declineAxis } from '../decline/decline-axis';
import { declineHeadHeight } from '../decline/decline-marks';
import type { PlacedText } from '../layer';
import { timeAxis } from '../level/level-axes';
import type { Area, Axis } from '../panel';
import { type Plot, plotOf } from '../plot';
import { smallMultiples } from '../small-multiples';
import type { TypeScale } from '../type-scale';
import { statesDomain } from './states-by-decline';
import { firstYear } from './states-by-year';

/** A row of the figure: one event, by fall at the left and by year at the right. */
export type StatesRow = {
  readonly event: WetlandEvent;
  readonly decline: Plot;
  readonly year: Plot;
  readonly heading: PlacedText;
  /** The plot of the first row with the room over its heading: where marks of the decline are named. */
  readonly named: Plot;
};

/** Lay a row for each event into an area; `sitesOf` counts the sites that a share is of. */
export function statesRows(
  body: Area,
  events: readonly WetlandEvent[],
  sitesOf: (event: WetlandEvent) => number,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly StatesRow[] {
  const head = type.label.size * 1.55;
  const top = declineHeadHeight(type) + type.small.size * 0.2;
  const within = { ...body, y: body.y + top, width: body.width - type.tick.size, height: body.height - top };
  const cells = smallMultiples(within, events.length * 2, {
    columns: 2,
    gap: type.tick.size * 2.2,
    rowGap: type.tick.size * 0.9,
    head,
    left: measureText('100%', type.tick) + 8,
    bottom: type.tick.size * 1.9,
  });
  return events.flatMap((event, row): StatesRow[] => {
    const [left, right] = [cells[2 * row], cells[2 * row + 1]];
    if (left === undefined || right === undefined) return [];
    const isLast = row === events.length - 1;
    const y = shareAxis(left.plot.height, type);
    const falls = declineAxis(display.units, left.plot.width, type, statesDomain);
    const years = timeAxis({ from: firstYear, to: 2100, display }, right.plot.width, type);
    const decline = plotOf(left.plot, { x: isLast ? falls : blank(falls), y });
    return [
      {
        event,
        decline,
        year: plotOf(right.plot, { x: isLast ? years : blank(years), y: blank(y) }),
        heading: {
          text: words('siteStates.heading', { event, sites: String(sitesOf(event)) }),
          x: left.head.x,
          y: left.head.y + type.label.size,
          anchor: 'start',
          style: type.strong,
          paint: 'ink',
        },
        named: { ...decline, area: { ...decline.area, y: decline.area.y - head } },
      },
    ];
  });
}

/** The axis of shares, percent: 0, 50 and 100, or quarters where there is room. */
function shareAxis(height: number, type: TypeScale): Axis {
  const step = height > type.tick.size * 9 ? 25 : 50;
  const values = Array.from({ length: 100 / step + 1 }, (_, i) => i * step);
  return {
    // A little beyond, so that lines at none and all are not cut.
    domain: [-3, 103],
    ticks: values.map((value) => ({ value, text: `${value}%` })),
    grid: true,
    line: false,
    side: 'left',
    style: type.tick,
  };
}

/** An axis with its ticks alone, where another row or column has the numbers. */
function blank(axis: Axis): Axis {
  return { ...axis, ticks: axis.ticks.map((tick) => ({ ...tick, text: '' })) };
}
